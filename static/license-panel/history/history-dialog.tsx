import ModalTransition from '@atlaskit/modal-dialog/modal-transition';
import type { Standing } from '../../../src/wire/standing';
import { AddCancellation } from '../forms/add-cancellation';
import { AddQuote } from '../forms/add-quote';
import type { ReadEntry } from './read-entries';
import type { DialogCalls } from '../forms/record-dialog';
import { VoidEntry } from '../forms/void-entry';

/** The dialog that is open over the history. */
export type Opened =
  { kind: 'quote' } | { kind: 'cancellation' } | { kind: 'void'; entry: ReadEntry };

type HistoryDialogProps = DialogCalls & { opened: Opened | null; at: Standing['answer']['at'] };

/** One of the dialogs that add to the history, or none. */
export function HistoryDialog({ opened, at, ...calls }: HistoryDialogProps) {
  return <ModalTransition>{opened ? dialogOf(opened, at, calls) : null}</ModalTransition>;
}

function dialogOf(opened: Opened, at: string, calls: DialogCalls) {
  switch (opened.kind) {
    case 'quote':
      return <AddQuote at={at} {...calls} />;
    case 'cancellation':
      return <AddCancellation at={at} {...calls} />;
    case 'void':
      return <VoidEntry entry={opened.entry} {...calls} />;
  }
}
