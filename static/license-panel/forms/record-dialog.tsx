import Button from '@atlaskit/button/default/button';
import Form from '@atlaskit/form/Form';
import ModalBody from '@atlaskit/modal-dialog/modal-body';
import ModalDialog from '@atlaskit/modal-dialog/modal-dialog';
import ModalFooter from '@atlaskit/modal-dialog/modal-footer';
import ModalHeader from '@atlaskit/modal-dialog/modal-header';
import ModalTitle from '@atlaskit/modal-dialog/modal-title';
import { useRef, useState, type ReactNode, type RefObject } from 'react';
import type { AdminStanding } from '../../../src/wire/admin-api';
import type { NewRecord } from '../../../src/wire/new-record';
import { useLanguage } from '../language/language-context';
import type { PanelCalls } from '../page/panel-calls';
import { checkRecord } from './check-record';
import { Effect } from './effect';
import { effectWords } from './effect-words';
import { FocusRefused } from './focus-refused';
import { FormRefusal } from './form-refusal';
import { payloadOf, type FormValues } from './record-form';
import { refusalWords, type RefusalWords } from './refusal-words';
import { unfinishedDays } from './unfinished-days';
import { useSendKey } from './use-send-key';
import { useVisibleTop } from './use-visible-top';

/** What every dialog that adds to the history knows and calls. */
export type DialogCalls = {
  /** The server's last answer. */
  standing: AdminStanding;
  add: PanelCalls['add'];
  /** The record is in the history: the standing after it, and a sentence that says so. */
  onAdded: (standing: AdminStanding, sentence: string) => void;
  onClose: () => void;
  /** Where focus goes when the dialog is gone. */
  returnTo: RefObject<HTMLElement>;
};

type RecordDialogProps = DialogCalls & {
  title: string;
  /** The word on the button that saves. */
  action: string;
  /** What the form's fields become. */
  kind: NewRecord['kind'];
  /** The entry that a void is for. */
  target?: string | null;
  /** Says that the record was added. */
  doneWords: (values: FormValues) => string;
  children: ReactNode;
};

/** A dialog whose form becomes one record. Refusals are said at their field, or above the fields. */
export function RecordDialog(props: RecordDialogProps) {
  const { standing, title, action, kind, target, doneWords, children } = props;
  const { add, onAdded, onClose, returnTo } = props;
  const language = useLanguage();
  const { say, reader } = language;
  useVisibleTop();
  const keyOf = useSendKey();
  // The page may be read again meanwhile; what is entered stays what it was.
  const [at] = useState(standing.answer.at);
  const [refusal, setRefusal] = useState<string | null>(null);
  const fields = useRef<HTMLDivElement>(null);
  const isSaving = useRef(false);
  // What is being saved cannot be called back, so the dialog stays to say what became of it.
  const close = () => {
    if (!isSaving.current) onClose();
  };
  const recordOf = (values: FormValues): object => ({
    ...payloadOf(kind, values, { reader, at }),
    ...(target !== undefined && { target }),
  });

  const submit = async (values: FormValues): Promise<RefusalWords['fields'] | undefined> => {
    const unfinished = unfinishedDays(fields.current);
    if (unfinished.length > 0) {
      return Object.fromEntries(unfinished.map((name) => [name, say('issue.date')]));
    }
    const checked = checkRecord(recordOf(values), standing);
    isSaving.current = checked.ok;
    const answer = checked.ok
      ? await add({ ...checked.value, key: keyOf(checked.value) })
      : checked;
    isSaving.current = false;
    if (answer.ok) {
      onAdded(answer.value, doneWords(values));
      return undefined;
    }
    const words = refusalWords(answer.problem, Object.keys(values), say);
    setRefusal(words.form);
    return words.fields;
  };

  return (
    <ModalDialog onClose={close} shouldReturnFocus={returnTo}>
      <Form<FormValues> onSubmit={submit} noValidate>
        {({ formProps, submitting }) => (
          <form {...formProps} className="dialog-form">
            <ModalHeader>
              <ModalTitle>{title}</ModalTitle>
            </ModalHeader>
            <ModalBody>
              <FormRefusal words={refusal} />
              <div ref={fields}>{children}</div>
              {kind === 'void' ? null : (
                <p className="small zone">{say('form.zone', { zone: reader.timeZone })}</p>
              )}
              <FocusRefused />
            </ModalBody>
            <Effect
              fields={fields}
              wordsOf={(values) => effectWords(recordOf(values), standing, language)}
            />
            <ModalFooter>
              <Button appearance="subtle" isDisabled={submitting} onClick={close}>
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
