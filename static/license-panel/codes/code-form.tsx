import Button from '@atlaskit/button/default/button';
import Form from '@atlaskit/form/Form';
import ModalBody from '@atlaskit/modal-dialog/modal-body';
import ModalDialog from '@atlaskit/modal-dialog/modal-dialog';
import ModalFooter from '@atlaskit/modal-dialog/modal-footer';
import ModalHeader from '@atlaskit/modal-dialog/modal-header';
import ModalTitle from '@atlaskit/modal-dialog/modal-title';
import { useEffect, useRef } from 'react';
import { FocusRefused } from '../forms/focus-refused';
import { FormRefusal } from '../forms/form-refusal';
import type { DialogCalls } from '../forms/record-dialog';
import { useVisibleTop } from '../forms/use-visible-top';
import { useLanguage } from '../language/language-context';
import type { PanelCalls } from '../page/panel-calls';
import { CodeField } from './code-field';
import { Confirmed } from './confirmed';
import { useCode } from './use-code';

export type CodeFormProps = Omit<DialogCalls, 'add'> & { enter: PanelCalls['enterCode'] };

/** Takes a vendor's code: first it is said what it confirms and what would follow, then it is added. */
export function CodeForm({ standing, enter, onAdded, onClose, returnTo }: CodeFormProps) {
  const { say } = useLanguage();
  useVisibleTop();
  const outcome = useRef<HTMLDivElement>(null);
  const { checked, refusal, isSaving, submit, forget } = useCode(enter, (newStanding) => {
    onAdded(newStanding, say('code-form.done'));
  });
  // What is being saved cannot be called back, so the dialog stays to say what became of it.
  const close = () => {
    if (!isSaving()) onClose();
  };
  useEffect(() => {
    if (checked) outcome.current?.focus();
  }, [checked]);
  return (
    <ModalDialog onClose={close} shouldReturnFocus={returnTo}>
      <Form<{ code?: string }> onSubmit={({ code = '' }) => submit(code)} noValidate>
        {({ formProps, submitting }) => (
          <form {...formProps} className="dialog-form">
            <ModalHeader>
              <ModalTitle>{say('code-form.title')}</ModalTitle>
            </ModalHeader>
            <ModalBody>
              <FormRefusal words={refusal} />
              <p>{say('code-form.intro')}</p>
              <CodeField onEdit={forget} />
              <FocusRefused />
            </ModalBody>
            <Confirmed
              ref={outcome}
              confirmed={checked?.confirmed ?? null}
              standing={checked?.standing ?? standing}
            />
            <ModalFooter>
              <Button appearance="subtle" isDisabled={submitting} onClick={close}>
                {say('form.cancel')}
              </Button>
              <Button appearance="primary" type="submit" isLoading={submitting}>
                {say(checked ? 'code-form.save' : 'code-form.check')}
              </Button>
            </ModalFooter>
          </form>
        )}
      </Form>
    </ModalDialog>
  );
}
