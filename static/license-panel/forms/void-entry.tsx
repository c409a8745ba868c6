import { entryWords } from '../history/entry-words';
import type { ReadEntry } from '../history/read-entries';
import { useLanguage } from '../language/language-context';
import { Said } from '../language/said';
import { NoteField } from './note-field';
import { RecordDialog, type DialogCalls } from './record-dialog';

/** Makes an entry count for nothing, with a reason. */
export function VoidEntry({ entry, ...calls }: DialogCalls & { entry: ReadEntry }) {
  const language = useLanguage();
  const { say } = language;
  return (
    <RecordDialog
      {...calls}
      title={say('void.title')}
      action={say('void.action')}
      kind="void"
      target={entry.id}
      doneWords={() => say('void.done')}
    >
      <p className="voided-sentence scrolling">
        <Said text={entryWords(entry, language)} />
      </p>
      <p>{say('void.intro')}</p>
      <NoteField label={say('void.reason')} help={say('void.reason.help')} isRequired />
    </RecordDialog>
  );
}
