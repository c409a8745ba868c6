import { useLanguage } from '../language/language-context';
import { ChoiceField } from './choice-field';
import { DayField } from './day-field';
import { NoteField } from './note-field';
import { RecordDialog, type DialogCalls } from './record-dialog';
import { todayOf } from './record-form';

const effects = ['at-once', 'at-term-end'] as const;

/** Records that the license was cancelled. */
export function AddCancellation(calls: DialogCalls) {
  const { say, reader } = useLanguage();
  return (
    <RecordDialog
      {...calls}
      title={say('cancellation-form.title')}
      action={say('cancellation-form.save')}
      kind="cancellation"
      doneWords={() => say('cancellation-form.done')}
    >
      <p>{say('cancellation-form.intro')}</p>
      <DayField
        name="at"
        label={say('cancellation-form.at')}
        help={say('cancellation-form.at.help')}
        defaultValue={todayOf({ at: calls.standing.answer.at, reader })}
        isRequired
      />
      <ChoiceField
        name="effective"
        label={say('cancellation-form.effective')}
        help={say('cancellation-form.effective.help')}
        choices={[
          { value: '', label: say('cancellation-form.effective.by-rules') },
          ...effects.map((value) => ({
            value,
            label: say(`cancellation-form.effective.${value}`),
          })),
        ]}
      />
      <DayField
        name="termEnd"
        label={say('cancellation-form.term-end')}
        help={say('cancellation-form.term-end.help')}
      />
      <NoteField />
    </RecordDialog>
  );
}
