import { ChoiceField } from './choice-field';
import { DayField } from './day-field';
import { isoDayOf } from '../../../src/words/dates';
import { useLanguage } from '../language/language-context';
import { NoteField } from './note-field';
import { RecordDialog, type DialogCalls } from './record-dialog';
import { cancellationOf, type CancellationValues } from './record-form';

const effects = ['by-rules', 'at-once', 'at-term-end'] as const;

/** Records that the license was cancelled. `at` is the server's now. */
export function AddCancellation({ at, ...calls }: DialogCalls & { at: string }) {
  const { say, reader } = useLanguage();
  return (
    <RecordDialog<CancellationValues>
      {...calls}
      title={say('cancellation-form.title')}
      action={say('cancellation-form.save')}
      recordOf={cancellationOf}
      doneWords={() => say('cancellation-form.done')}
    >
      <p>{say('cancellation-form.intro')}</p>
      <DayField
        name="at"
        label={say('cancellation-form.at')}
        help={say('cancellation-form.at.help')}
        defaultValue={isoDayOf(Date.parse(at), reader)}
        isRequired
      />
      <ChoiceField
        name="effective"
        label={say('cancellation-form.effective')}
        help={say('cancellation-form.effective.help')}
        defaultValue={effects[0]}
        choices={effects.map((value) => ({
          value,
          label: say(`cancellation-form.effective.${value}`),
        }))}
      />
      <DayField
        name="termEnd"
        label={say('cancellation-form.term-end')}
        help={say('cancellation-form.term-end.help')}
      />
      <NoteField label={say('form.note')} help={say('form.note.help')} />
    </RecordDialog>
  );
}
