import ModalTransition from '@atlaskit/modal-dialog/modal-transition';
import type { RefObject } from 'react';
import type { AdminStanding } from '../../../src/wire/admin-api';
import type { PanelCalls } from '../page/panel-calls';
import { ExportDialog } from './export-dialog';
import { ImportDialog } from './import-dialog';

/** What the dialogs about files know and call. */
export type FileDialogCalls = {
  standing: AdminStanding;
  calls: PanelCalls;
  /** Something was imported: the standing after it, and a sentence that says so. */
  onAdded: (standing: AdminStanding, sentence: string) => void;
  onClose: () => void;
  /** Where focus goes when the dialog is gone. */
  returnTo: RefObject<HTMLElement>;
};

type FileDialogProps = FileDialogCalls & { kind: 'export' | 'import'; isOpen: boolean };

/** One of the dialogs about files, or none. */
export function FileDialog({ kind, isOpen, ...calls }: FileDialogProps) {
  const Dialog = kind === 'export' ? ExportDialog : ImportDialog;
  return <ModalTransition>{isOpen ? <Dialog {...calls} /> : null}</ModalTransition>;
}
