import { LONGEST_NAME } from '../../../src/wire/new-record';
import { useLanguage } from '../language/language-context';
import { DayField } from './day-field';
import { NoteField } from './note-field';
import { RecordDialog, type DialogCalls } from './record-dialog';
import { todayOf } from './record-form';
import { TextField } from './text-field';

/** Records that a quote is open. */
export function AddQuote(calls: DialogCalls) {
  const { say, reader } = useLanguage();
  return (
    <RecordDialog
      {...calls}
      title={say('quote-form.title')}
      action={say('quote-form.save')}
      kind="quote"
      doneWords={({ quote = '' }) => say('quote-form.done', { quote })}
    >
      <p>{say('quote-form.intro')}</p>
      <TextField
        name="quote"
        label={say('quote-form.quote')}
        help={say('quote-form.quote.help')}
        longest={LONGEST_NAME}
        isRequired
      />
      <DayField
        name="issuedOn"
        label={say('quote-form.issued-on')}
        help={say('quote-form.issued-on.help')}
        defaultValue={todayOf({ at: calls.standing.answer.at, reader })}
        isRequired
      />
      <DayField
        name="validUntil"
        label={say('quote-form.valid-until')}
        help={say('quote-form.valid-until.help')}
      />
      <NoteField />
    </RecordDialog>
  );
}
