import Button from '@atlaskit/button/default/button';
import Form from '@atlaskit/form/Form';
import ModalBody from '@atlaskit/modal-dialog/modal-body';
import ModalDialog from '@atlaskit/modal-dialog/modal-dialog';
import ModalFooter from '@atlaskit/modal-dialog/modal-footer';
import ModalHeader from '@atlaskit/modal-dialog/modal-header';
import ModalTitle from '@atlaskit/modal-dialog/modal-title';
import SectionMessage from '@atlaskit/section-message/section-message';
import { useRef, useState, type ReactNode, type RefObject } from 'react';
import type { Standing } from '../../../src/wire/standing';
import type { NewRecord } from '../../../src/wire/new-record';
import type { StandingAnswer } from '../backend';
import { checkRecord } from './check-record';
import { FocusRefused } from './focus-refused';
import { useLanguage } from '../language/language-context';
import { refusalWords, type RefusalWords } from './refusal-words';
import { unfinishedDays } from './unfinished-days';
import { useVisibleTop } from './use-visible-top';

/** Asks the server to append a record. */
export type Add = (record: NewRecord) => Promise<StandingAnswer>;

/** What every dialog that adds to the history calls. */
export type DialogCalls = {
  add: Add;
  /** The record is in the history: the standing after it, and a sentence that says so. */
  onAdded: (standing: Standing, sentence: string) => void;
  onClose: () => void;
  /** Where focus goes when the dialog is gone. */
  returnTo: RefObject<HTMLElement>;
};

type RecordDialogProps<Values> = DialogCalls & {
  title: string;
  /** The word on the button that saves. */
  action: string;
  recordOf: (values: Values) => NewRecord;
  /** Says that the record was added. */
  doneWords: (values: Values) => string;
  children: ReactNode;
};

/** A dialog whose form becomes one record. Refusals are said at their field, or above the fields. */
export function RecordDialog<Values extends Record<string, string>>(
  props: RecordDialogProps<Values>,
) {
  const { title, action, recordOf, doneWords, add, onAdded, onClose, returnTo, children } = props;
  const { say } = useLanguage();
  useVisibleTop();
  const [refusal, setRefusal] = useState<string | null>(null);
  const fields = useRef<HTMLDivElement>(null);

  const submit = async (values: Values): Promise<RefusalWords['fields'] | undefined> => {
    const unfinished = unfinishedDays(fields.current);
    if (unfinished.length > 0) {
      return Object.fromEntries(unfinished.map((name) => [name, say('issue.date')]));
    }
    const record = recordOf(values);
    const problem = checkRecord(record);
    const answer = problem ? { ok: false as const, problem } : await add(record);
    if (answer.ok) {
      onAdded(answer.value, doneWords(values));
      return undefined;
    }
    const words = refusalWords(answer.problem, Object.keys(values), say);
    setRefusal(words.form);
    return words.fields;
  };

  return (
    <ModalDialog onClose={onClose} shouldReturnFocus={returnTo}>
      <Form<Values> onSubmit={submit} noValidate>
        {({ formProps, submitting }) => (
          <form {...formProps} className="dialog-form">
            <ModalHeader>
              <ModalTitle>{title}</ModalTitle>
            </ModalHeader>
            <ModalBody>
              {refusal === null ? null : (
                <div role="alert" className="refusal">
                  <SectionMessage appearance="error">
                    <p>{refusal}</p>
                  </SectionMessage>
                </div>
              )}
              <div ref={fields}>{children}</div>
              <FocusRefused />
            </ModalBody>
            <ModalFooter>
              <Button appearance="subtle" onClick={onClose}>
                {say('form.cancel')}
              </Button>
              <Button appearance="primary" type="submit" isLoading={submitting}>
                {action}
              </Button>
            </ModalFooter>
          </form>
        )}
      </Form>
    </ModalDialog>
  );
}
