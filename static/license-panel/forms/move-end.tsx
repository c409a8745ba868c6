import { closingOf } from '../../../src/words/dates';
import { useLanguage } from '../language/language-context';
import { DayField } from './day-field';
import { NoteField } from './note-field';
import { RecordDialog, type DialogCalls } from './record-dialog';

/** Records that Atlassian moved the end of the term. */
export function MoveEnd(calls: DialogCalls) {
  const { say, reader } = useLanguage();
  const { termEnd } = calls.standing.circumstances;
  const present = termEnd === null ? 'none' : closingOf(Date.parse(termEnd), reader);
  return (
    <RecordDialog
      {...calls}
      title={say('extension-form.title')}
      action={say('extension-form.save')}
      kind="extension"
      doneWords={() => say('extension-form.done')}
    >
      <p>{say('extension-form.intro')}</p>
      <DayField
        name="newEnd"
        label={say('extension-form.new-end')}
        help={say('extension-form.new-end.help', { present })}
        isRequired
      />
      <NoteField />
    </RecordDialog>
  );
}
