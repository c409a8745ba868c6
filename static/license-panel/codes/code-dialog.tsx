import ModalTransition from '@atlaskit/modal-dialog/modal-transition';
import { CodeForm, type CodeFormProps } from './code-form';

/** The dialog that takes a vendor's code, or none. */
export function CodeDialog({ isOpen, ...props }: CodeFormProps & { isOpen: boolean }) {
  return <ModalTransition>{isOpen ? <CodeForm {...props} /> : null}</ModalTransition>;
}
