import Button from '@atlaskit/button/default/button';
import ModalBody from '@atlaskit/modal-dialog/modal-body';
import ModalDialog from '@atlaskit/modal-dialog/modal-dialog';
import ModalFooter from '@atlaskit/modal-dialog/modal-footer';
import ModalHeader from '@atlaskit/modal-dialog/modal-header';
import ModalTitle from '@atlaskit/modal-dialog/modal-title';
import { useEffect, useId, useRef } from 'react';
import { FormRefusal } from '../forms/form-refusal';
import { useVisibleTop } from '../forms/use-visible-top';
import { useLanguage } from '../language/language-context';
import type { FileDialogCalls } from './file-dialog';
import { importProblemWords } from './import-problem-words';
import { ImportPreview } from './import-preview';
import { useImport } from './use-import';

/** Adds the history of a file, after it was said what would come of that. */
export function ImportDialog({ calls, onAdded, onClose, returnTo }: FileDialogCalls) {
  const { say } = useLanguage();
  useVisibleTop();
  const id = useId();
  const outcome = useRef<HTMLDivElement>(null);
  const { state, check, start, newest } = useImport(calls.importHistory, (standing, count) => {
    onAdded(standing, say('import.done', { count }));
  });
  const { step, checked, problem } = state;
  const isBusy = step === 'checking' || step === 'importing';
  // What is being written cannot be called back, so the dialog stays to say what became of it.
  const close = () => {
    const standing = newest();
    if (step === 'importing') return;
    if (standing) onAdded(standing, say('import.partly', { count: checked?.added ?? 0 }));
    else onClose();
  };
  useEffect(() => {
    if (step === 'checked' || problem) outcome.current?.focus();
  }, [step, problem]);
  return (
    <ModalDialog onClose={close} shouldReturnFocus={returnTo} width="large">
      <ModalHeader>
        <ModalTitle>{say('import.title')}</ModalTitle>
      </ModalHeader>
      <ModalBody>
        <div className="file-dialog">
          <p>{say('import.body')}</p>
          <p className="subtle">{say('import.what')}</p>
          <div>
            <label className="file-label" htmlFor={id}>
              {say('import.file')}
            </label>
            <input
              id={id}
              type="file"
              className="file-field"
              accept=".json,application/json"
              disabled={isBusy}
              onChange={({ currentTarget }) => {
                const [file] = currentTarget.files ?? [];
                if (file) void check(file);
              }}
            />
          </div>
          <p role="status" className="small">
            {step === 'checking' ? say('import.checking') : null}
            {step === 'importing' && checked
              ? say('import.running', {
                  added: checked.added,
                  count: checked.answer.remaining,
                })
              : null}
          </p>
          <div ref={outcome} tabIndex={-1} className="file-outcome file-dialog">
            <FormRefusal words={problem && importProblemWords(problem, say)} />
            {checked ? <ImportPreview answer={checked.answer} /> : null}
          </div>
        </div>
      </ModalBody>
      <ModalFooter>
        <Button appearance="subtle" isDisabled={step === 'importing'} onClick={close}>
          {say('file.close')}
        </Button>
        {checked && checked.answer.remaining > 0 ? (
          <Button
            appearance="primary"
            isLoading={step === 'importing'}
            onClick={() => {
              void start();
            }}
          >
            {problem
              ? say('import.again')
              : say('import.save', { count: checked.answer.remaining })}
          </Button>
        ) : null}
      </ModalFooter>
    </ModalDialog>
  );
}
