import Spinner from '@atlaskit/spinner/spinner';
import { useState } from 'react';
import type { DialogCalls } from '../forms/record-dialog';
import { useLanguage } from '../language/language-context';
import type { PanelCalls } from '../page/panel-calls';
import { useRemote } from '../page/remote';
import { LoadFailed } from './load-failed';
import type { Opened } from './opened';
import { partLoader } from './part-loader';

/** Most readers only read, so the dialogs come when the first of them is opened. */
const loadForms = partLoader(() => import('../forms/history-dialog'));
const loadCode = partLoader(() => import('../codes/code-dialog'));
const loadFiles = partLoader(() => import('../files/file-dialog'));

type LoadedDialogProps = Omit<DialogCalls, 'add'> & { calls: PanelCalls; opened: Opened | null };

/** A dialog of the history, loaded by its first opening. */
export function LoadedDialog({ opened, calls, ...props }: LoadedDialogProps) {
  const [first] = useState(opened);
  const isOpen = opened !== null;
  if (first?.kind === 'export' || first?.kind === 'import')
    return <FileDialog {...props} calls={calls} kind={first.kind} isOpen={isOpen} />;
  if (first?.kind === 'code')
    return <CodeDialog {...props} enter={calls.enterCode} isOpen={isOpen} />;
  return <RecordDialog {...props} add={calls.add} opened={isOpen ? first : null} />;
}

type FileDialogProps = Parameters<Awaited<ReturnType<typeof loadFiles>>['FileDialog']>[0];

function FileDialog(props: FileDialogProps) {
  const { remote, retry } = useRemote(loadFiles);
  if (remote.status === 'ready') return <remote.value.FileDialog {...props} />;
  return <OnItsWay isFailed={remote.status === 'failed'} onRetry={retry} />;
}

type CodeDialogProps = Parameters<Awaited<ReturnType<typeof loadCode>>['CodeDialog']>[0];

function CodeDialog(props: CodeDialogProps) {
  const { remote, retry } = useRemote(loadCode);
  if (remote.status === 'ready') return <remote.value.CodeDialog {...props} />;
  return <OnItsWay isFailed={remote.status === 'failed'} onRetry={retry} />;
}

type RecordDialogProps = Parameters<Awaited<ReturnType<typeof loadForms>>['HistoryDialog']>[0];

function RecordDialog(props: RecordDialogProps) {
  const { remote, retry } = useRemote(loadForms);
  if (remote.status === 'ready') return <remote.value.HistoryDialog {...props} />;
  return <OnItsWay isFailed={remote.status === 'failed'} onRetry={retry} />;
}

function OnItsWay({ isFailed, onRetry }: { isFailed: boolean; onRetry: () => void }) {
  const { say } = useLanguage();
  if (isFailed) return <LoadFailed onRetry={onRetry} />;
  return (
    <div className="forms-loading">
      <Spinner label={say('forms.loading')} />
    </div>
  );
}
