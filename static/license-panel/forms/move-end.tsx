import { useLanguage } from '../language/language-context';
import { DayField } from './day-field';
import { NoteField } from './note-field';
import { RecordDialog, type DialogCalls } from './record-dialog';
import { dayInUtc, payloadOf } from './record-form';

/** Records that Atlassian moved the end of the term. */
export function MoveEnd(calls: DialogCalls) {
  const { say } = useLanguage();
  const { termEnd } = calls.standing.circumstances;
  return (
    <RecordDialog
      {...calls}
      title={say('extension-form.title')}
      action={say('extension-form.save')}
      recordOf={(values) => payloadOf('extension', values)}
      doneWords={() => say('extension-form.done')}
    >
      <p>{say('extension-form.intro')}</p>
      <DayField
        name="newEnd"
        label={say('extension-form.new-end')}
        help={say('extension-form.new-end.help')}
        defaultValue={termEnd === null ? '' : dayInUtc(termEnd)}
        isRequired
      />
      <NoteField label={say('form.note')} help={say('form.note.help')} />
    </RecordDialog>
  );
}
