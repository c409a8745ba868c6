import { useLanguage } from '../language/language-context';
import { DayField } from './day-field';
import { NoteField } from './note-field';
import { RecordDialog, type DialogCalls } from './record-dialog';
import { payloadOf, todayAt } from './record-form';

/** Records that a cancellation was taken back. */
export function WithdrawCancellation(calls: DialogCalls) {
  const { say, reader } = useLanguage();
  return (
    <RecordDialog
      {...calls}
      title={say('withdrawal-form.title')}
      action={say('withdrawal-form.save')}
      recordOf={(values) => payloadOf('cancellation-withdrawn', values)}
      doneWords={() => say('withdrawal-form.done')}
    >
      <p>{say('withdrawal-form.intro')}</p>
      <DayField
        name="at"
        label={say('withdrawal-form.at')}
        help={say('withdrawal-form.at.help')}
        defaultValue={todayAt(calls.standing.answer.at, reader)}
        isRequired
      />
      <NoteField label={say('form.note')} help={say('form.note.help')} />
    </RecordDialog>
  );
}
