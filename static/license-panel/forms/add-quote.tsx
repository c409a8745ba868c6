import { DayField } from './day-field';
import { useLanguage } from '../language/language-context';
import { NoteField } from './note-field';
import { RecordDialog, type DialogCalls } from './record-dialog';
import { quoteDays, quoteOf, type QuoteValues } from './record-form';
import { TextField } from './text-field';

const LONGEST_NUMBER = 100;

/** Records that a quote is open. `at` is the server's now. */
export function AddQuote({ at, ...calls }: DialogCalls & { at: string }) {
  const { say, reader } = useLanguage();
  const { issuedOn, validUntil } = quoteDays(at, reader);
  return (
    <RecordDialog<QuoteValues>
      {...calls}
      title={say('quote-form.title')}
      action={say('quote-form.save')}
      recordOf={quoteOf}
      doneWords={({ quote }) => say('quote-form.done', { quote })}
    >
      <p>{say('quote-form.intro')}</p>
      <TextField
        name="quote"
        label={say('quote-form.quote')}
        help={say('quote-form.quote.help')}
        longest={LONGEST_NUMBER}
        isRequired
      />
      <DayField
        name="issuedOn"
        label={say('quote-form.issued-on')}
        help={say('quote-form.issued-on.help')}
        defaultValue={issuedOn}
        isRequired
      />
      <DayField
        name="validUntil"
        label={say('quote-form.valid-until')}
        help={say('quote-form.valid-until.help')}
        defaultValue={validUntil}
      />
      <NoteField label={say('form.note')} help={say('form.note.help')} />
    </RecordDialog>
  );
}
