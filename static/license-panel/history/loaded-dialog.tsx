import Spinner from '@atlaskit/spinner/spinner';
import { useState } from 'react';
import type { DialogCalls } from '../forms/record-dialog';
import { useLanguage } from '../language/language-context';
import { LoadedPart } from '../page/loaded-part';
import type { PanelCalls } from '../page/panel-calls';
import { partLoader } from '../page/part-loader';
import type { Opened } from './opened';

/** Most readers only read, so the dialogs come when the first of them is opened. */
const loadForms = partLoader(() => import('../forms/history-dialog'));
const loadCode = partLoader(() => import('../codes/code-dialog'));
const loadFiles = partLoader(() => import('../files/file-dialog'));

type LoadedDialogProps = Omit<DialogCalls, 'add'> & { calls: PanelCalls; opened: Opened | null };

/** A dialog of the history, loaded by its first opening. */
export function LoadedDialog({ opened, calls, ...props }: LoadedDialogProps) {
  const { say } = useLanguage();
  const [first] = useState(opened);
  const isOpen = opened !== null;
  const meanwhile = (
    <div className="forms-loading">
      <Spinner label={say('forms.loading')} />
    </div>
  );
  if (first?.kind === 'export' || first?.kind === 'import')
    return (
      <LoadedPart load={loadFiles} meanwhile={meanwhile}>
        {({ FileDialog }) => (
          <FileDialog {...props} calls={calls} kind={first.kind} isOpen={isOpen} />
        )}
      </LoadedPart>
    );
  if (first?.kind === 'code')
    return (
      <LoadedPart load={loadCode} meanwhile={meanwhile}>
        {({ CodeDialog }) => <CodeDialog {...props} enter={calls.enterCode} isOpen={isOpen} />}
      </LoadedPart>
    );
  return (
    <LoadedPart load={loadForms} meanwhile={meanwhile}>
      {({ HistoryDialog }) => (
        <HistoryDialog {...props} add={calls.add} opened={isOpen ? first : null} />
      )}
    </LoadedPart>
  );
}
