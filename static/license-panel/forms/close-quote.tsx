import { useLanguage } from '../language/language-context';
import { ChoiceField } from './choice-field';
import { DayField } from './day-field';
import { NoteField } from './note-field';
import { openQuotes } from './open-quotes';
import { RecordDialog, type DialogCalls } from './record-dialog';
import { todayOf } from './record-form';
import { SelectField } from './select-field';

const outcomes = ['declined', 'withdrawn', 'accepted'] as const;

/** Records what became of a quote: the one of this number, or else the newest that is open. */
export function CloseQuote({ quote, ...calls }: DialogCalls & { quote: string | null }) {
  const { say, reader } = useLanguage();
  const { entries, answer } = calls.standing;
  const numbers = new Set(openQuotes(entries, Date.parse(answer.at)).map(({ name }) => name));
  const [newest = ''] = numbers;
  return (
    <RecordDialog
      {...calls}
      title={say('close-form.title')}
      action={say('close-form.save')}
      kind="quote-closed"
      doneWords={(values) => say('close-form.done', { quote: values.quote ?? '' })}
    >
      <p>{say('close-form.intro')}</p>
      <SelectField
        name="quote"
        label={say('close-form.quote')}
        help={say('close-form.quote.help')}
        defaultValue={quote ?? newest}
        values={[...numbers]}
        isRequired
      />
      <ChoiceField
        name="outcome"
        label={say('close-form.outcome')}
        help={say('close-form.outcome.help')}
        defaultValue={outcomes[0]}
        choices={outcomes.map((value) => ({ value, label: say(`close-form.outcome.${value}`) }))}
      />
      <DayField
        name="at"
        label={say('close-form.at')}
        help={say('close-form.at.help')}
        defaultValue={todayOf({ at: answer.at, reader })}
        isRequired
      />
      <NoteField />
    </RecordDialog>
  );
}
