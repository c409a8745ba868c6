import ModalBody from '@atlaskit/modal-dialog/modal-body';
import ModalDialog from '@atlaskit/modal-dialog/modal-dialog';
import ModalFooter from '@atlaskit/modal-dialog/modal-footer';
import ModalHeader from '@atlaskit/modal-dialog/modal-header';
import ModalTitle from '@atlaskit/modal-dialog/modal-title';
import ModalTransition from '@atlaskit/modal-dialog/modal-transition';
import * as v from 'valibot';
import { component } from './component';
import { callback, press, testId } from './prop-schemas';

const length = v.union([v.number(), v.pipe(v.string(), v.regex(/^\d+(px|%|vw|vh|rem|em)$/))]);

/** UI Kit's modal dialog and its parts. */
export const modalComponents = {
  ModalTransition: component({}, (_, children) => <ModalTransition>{children}</ModalTransition>),
  Modal: component(
    {
      height: v.exactOptional(length),
      width: v.exactOptional(
        v.union([v.picklist(['small', 'medium', 'large', 'x-large']), length]),
      ),
      label: v.exactOptional(v.string()),
      onClose: callback,
      shouldScrollInViewport: v.exactOptional(v.boolean()),
      title: v.exactOptional(v.string()),
      testId,
    },
    ({ onClose, title, ...props }, children) => (
      <ModalDialog {...props} onClose={press(onClose)}>
        {title === undefined ? null : (
          <ModalHeader hasCloseButton>
            <ModalTitle>{title}</ModalTitle>
          </ModalHeader>
        )}
        {children}
      </ModalDialog>
    ),
  ),
  ModalHeader: component({ testId }, (props, children) => (
    <ModalHeader {...props} hasCloseButton>
      {children}
    </ModalHeader>
  )),
  ModalTitle: component(
    {
      appearance: v.exactOptional(v.picklist(['danger', 'warning'])),
      isMultiline: v.exactOptional(v.boolean()),
      testId,
    },
    (props, children) => <ModalTitle {...props}>{children}</ModalTitle>,
  ),
  ModalBody: component(
    { hasInlinePadding: v.exactOptional(v.boolean()), testId },
    (props, children) => <ModalBody {...props}>{children}</ModalBody>,
  ),
  ModalFooter: component({ testId }, (props, children) => (
    <ModalFooter {...props}>{children}</ModalFooter>
  )),
};
