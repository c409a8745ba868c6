import Button from '@atlaskit/button/default/button';
import ModalBody from '@atlaskit/modal-dialog/modal-body';
import ModalDialog from '@atlaskit/modal-dialog/modal-dialog';
import ModalFooter from '@atlaskit/modal-dialog/modal-footer';
import ModalHeader from '@atlaskit/modal-dialog/modal-header';
import ModalTitle from '@atlaskit/modal-dialog/modal-title';
import SectionMessage from '@atlaskit/section-message/section-message';
import { useState } from 'react';
import { isoDayOf } from '../../../src/words/dates';
import { CopyButton } from '../copy/copy-button';
import { refusalWords } from '../forms/refusal-words';
import { useVisibleTop } from '../forms/use-visible-top';
import { useLanguage } from '../language/language-context';
import { useRemote } from '../page/use-remote';
import type { FileDialogCalls } from './file-dialog';
import { saveFile } from './save-file';

/** Takes the whole history out, as a file or onto the clipboard. */
export function ExportDialog({ standing, calls, onClose, returnTo }: FileDialogCalls) {
  const { say, reader } = useLanguage();
  useVisibleTop();
  const { remote, retry } = useRemote(calls.exportHistory);
  const [saved, setSaved] = useState<string | null>(null);
  const answer = remote.status === 'ready' ? remote.value : null;
  const text = answer?.ok ? answer.value : null;
  const refusal = answer?.ok === false ? refusalWords(answer.problem, [], say).form : null;
  const isFailed = remote.status === 'failed' || refusal !== null;
  return (
    <ModalDialog onClose={onClose} shouldReturnFocus={returnTo}>
      <ModalHeader>
        <ModalTitle>{say('export.title')}</ModalTitle>
      </ModalHeader>
      <ModalBody>
        <div className="file-dialog">
          <p>{say('export.body', { count: standing.log.count })}</p>
          <p className="subtle">{say('export.kept')}</p>
          {isFailed ? (
            <div role="alert">
              <SectionMessage appearance="error">
                <div className="message">
                  <p>{refusal ?? say('export.failed')}</p>
                  <Button onClick={retry}>{say('page.failed.retry')}</Button>
                </div>
              </SectionMessage>
            </div>
          ) : null}
          <p role="status" className="small">
            {saved === null ? null : say('export.saved', { file: saved })}
          </p>
        </div>
      </ModalBody>
      <ModalFooter>
        <Button appearance="subtle" onClick={onClose}>
          {say('file.close')}
        </Button>
        {text === null ? null : <CopyButton text={text} label={say('copy.action')} />}
        <Button
          appearance="primary"
          isDisabled={isFailed}
          isLoading={text === null && !isFailed}
          onClick={() => {
            if (text === null) return;
            const file = `standing-history-${isoDayOf(Date.now(), reader)}.json`;
            saveFile(file, text);
            setSaved(file);
          }}
        >
          {say('export.save')}
        </Button>
      </ModalFooter>
    </ModalDialog>
  );
}
