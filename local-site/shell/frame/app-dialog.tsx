import ModalBody from '@atlaskit/modal-dialog/modal-body';
import ModalDialog from '@atlaskit/modal-dialog/modal-dialog';
import ModalHeader from '@atlaskit/modal-dialog/modal-header';
import ModalTitle from '@atlaskit/modal-dialog/modal-title';
import ModalTransition from '@atlaskit/modal-dialog/modal-transition';
import type { SiteModule } from '../site/site';
import type { FrameMount } from './frame-mount';
import { ModuleFrame } from './module-frame';

type AppDialogProps = { module: SiteModule | undefined; mount: FrameMount; close: () => void };

/** The dialog in which a product shows a module that was chosen from a menu; none as long as there is none. */
export const AppDialog = ({ module, mount, close }: AppDialogProps) => (
  <ModalTransition>
    {module === undefined ? null : (
      <ModalDialog onClose={close} label={module.title} width="medium">
        <ModalHeader hasCloseButton>
          <ModalTitle>{module.title}</ModalTitle>
        </ModalHeader>
        <ModalBody>
          <div className="ls-dialog-body">
            <ModuleFrame module={module} mount={mount} onClose={close} />
          </div>
        </ModalBody>
      </ModalDialog>
    )}
  </ModalTransition>
);
