import ModalTransition from '@atlaskit/modal-dialog/modal-transition';
import type { RecordOpened } from '../history/opened';
import { AddCancellation } from './add-cancellation';
import { AddKnownIssue } from './add-known-issue';
import { AddQuote } from './add-quote';
import { CloseQuote } from './close-quote';
import { MoveEnd } from './move-end';
import type { DialogCalls } from './record-dialog';
import { VoidEntry } from './void-entry';
import { WithdrawCancellation } from './withdraw-cancellation';

type HistoryDialogProps = DialogCalls & { opened: RecordOpened | null };

/** One of the dialogs that add to the history, or none. */
export function HistoryDialog({ opened, ...calls }: HistoryDialogProps) {
  return <ModalTransition>{opened ? dialogOf(opened, calls) : null}</ModalTransition>;
}

function dialogOf(opened: RecordOpened, calls: DialogCalls) {
  switch (opened.kind) {
    case 'quote':
      return <AddQuote {...calls} />;
    case 'quote-closed':
      return <CloseQuote quote={opened.quote} {...calls} />;
    case 'cancellation':
      return <AddCancellation {...calls} />;
    case 'cancellation-withdrawn':
      return <WithdrawCancellation {...calls} />;
    case 'extension':
      return <MoveEnd {...calls} />;
    case 'known-issue':
      return <AddKnownIssue {...calls} />;
    case 'void':
      return <VoidEntry entry={opened.entry} {...calls} />;
  }
}
