import { entryWords } from '../history/entry-words';
import { useLanguage } from '../language/language-context';
import { NoteField } from './note-field';
import type { ReadEntry } from '../history/read-entries';
import { RecordDialog, type DialogCalls } from './record-dialog';
import { Said } from '../language/said';

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
