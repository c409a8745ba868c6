import { useRef, useState } from 'react';
import type { AdminStanding } from '../../../src/wire/admin-api';
import type { JsonObject } from '../../../src/wire/json';
import { refusalWords, type RefusalWords } from '../forms/refusal-words';
import { useSendKey } from '../forms/use-send-key';
import { useLanguage } from '../language/language-context';
import type { PanelCalls } from '../page/panel-calls';

/** A code that the app has checked: what it confirms, and the standing without it. */
type Checked = { confirmed: JsonObject; standing: AdminStanding };

type Code = {
  checked: Checked | null;
  /** Said for the form as a whole. */
  refusal: string | null;
  isSaving: () => boolean;
  /** Checks the code, or adds it where it was checked; what is wrong with it otherwise, by field. */
  submit: (code: string) => Promise<RefusalWords['fields'] | undefined>;
  /** The code is another one now. */
  forget: () => void;
};

/** The course of entering one code. */
export function useCode(
  enter: PanelCalls['enterCode'],
  onAdded: (standing: AdminStanding) => void,
): Code {
  const { say } = useLanguage();
  const keyOf = useSendKey();
  const [checked, setChecked] = useState<Checked | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const isSaving = useRef(false);
  const edits = useRef(0);

  const submit = async (code: string) => {
    const isDryRun = checked === null;
    const asked = edits.current;
    isSaving.current = !isDryRun;
    const answer = await enter({ code, isDryRun, key: keyOf({ code }) });
    isSaving.current = false;
    // What was said of the code before is nothing to go by.
    if (isDryRun && edits.current !== asked) return {};
    if (answer.ok) {
      setRefusal(null);
      if (isDryRun) setChecked(answer.value);
      else onAdded(answer.value.standing);
      return undefined;
    }
    if (isDryRun && answer.problem.code === 'save-unknown') {
      setRefusal(say('code-form.not-checked'));
      return {};
    }
    const words = refusalWords(answer.problem, ['code'], say);
    setRefusal(words.form);
    return words.fields;
  };

  return {
    checked,
    refusal,
    isSaving: () => isSaving.current,
    submit,
    forget: () => {
      edits.current += 1;
      setChecked(null);
      setRefusal(null);
    },
  };
}
