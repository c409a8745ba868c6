import { useLanguage } from '../language/language-context';
import { DayField } from './day-field';
import { NoteField } from './note-field';
import { RecordDialog, type DialogCalls } from './record-dialog';
import { todayOf } from './record-form';

/** Records that a cancellation was taken back. */
export function WithdrawCancellation(calls: DialogCalls) {
  const { say, reader } = useLanguage();
  return (
    <RecordDialog
      {...calls}
      title={say('withdrawal-form.title')}
      action={say('withdrawal-form.save')}
      kind="cancellation-withdrawn"
      doneWords={() => say('withdrawal-form.done')}
    >
      <p>{say('withdrawal-form.intro')}</p>
      <DayField
        name="at"
        label={say('withdrawal-form.at')}
        help={say('withdrawal-form.at.help')}
        defaultValue={todayOf({ at: calls.standing.answer.at, reader })}
        isRequired
      />
      <NoteField />
    </RecordDialog>
  );
}
