import Button from '@atlaskit/button/default/button';
import Form from '@atlaskit/form/Form';
import Heading from '@atlaskit/heading/heading';
import { useRef, useState, type RefObject } from 'react';
import { userNoticeCodes, type UserNoticeCode } from '../../../src/rules/notice-table';
import type { AdminProblem, AdminStanding } from '../../../src/wire/admin-api';
import { chosenNotices } from '../../../src/wire/chosen-notices';
import { Effect } from '../forms/effect';
import { FocusRefused } from '../forms/focus-refused';
import { FormRefusal } from '../forms/form-refusal';
import type { FormValues } from '../forms/record-form';
import { refusalWords } from '../forms/refusal-words';
import { useLanguage } from '../language/language-context';
import type { PanelCalls } from '../page/panel-calls';
import { chosenOf, fieldsOf } from './chosen-of';
import { choicesEffect } from './choices-effect';
import { NoticeFields } from './notice-fields';
import type { AskedTelling } from './telling';

export type NoticesFormProps = {
  standing: AdminStanding;
  /** The moment for which the page says what users are told. */
  asked: AskedTelling;
  choose: PanelCalls['choose'];
  /** It is being chosen. */
  onOpen: () => void;
  /** It was chosen: the standing after it, and a sentence that says so. */
  onChosen: (standing: AdminStanding, sentence: string) => void;
  /** Where focus goes once it was. */
  thenTo: RefObject<HTMLElement>;
};

/** Which notices users see, and from when, within the vendor's bounds. */
export function NoticesForm(props: NoticesFormProps) {
  const { standing, asked, choose, onOpen, onChosen, thenTo } = props;
  const language = useLanguage();
  const { say } = language;
  const [refusal, setRefusal] = useState<string | null>(null);
  const fields = useRef<HTMLDivElement>(null);
  const { choices, bounds } = standing.notices;
  const isChosen = chosenNotices(standing.entries) !== null;

  const daysWords = (refused: UserNoticeCode[]) =>
    Object.fromEntries(
      refused.map((code) => [
        fieldsOf(code).days,
        say('notices.days.refused', { ...bounds[code].fromDays }),
      ]),
    );

  const submit = async (values: FormValues) => {
    onOpen();
    setRefusal(null);
    const chosen = chosenOf(values, bounds);
    if (!chosen.ok) return daysWords(chosen.refused);
    const answer = await choose(chosen.choices);
    if (answer.ok) {
      onChosen(answer.value, say('notices.done'));
      thenTo.current?.focus();
      return undefined;
    }
    const refused = refusedDays(answer.problem);
    if (refused.length > 0) return daysWords(refused);
    setRefusal(refusalWords(answer.problem, [], say).form);
    return undefined;
  };

  const effectOf = (values: FormValues) => {
    const chosen = chosenOf(values, bounds);
    return chosen.ok ? choicesEffect(asked, chosen.choices, language) : null;
  };

  return (
    <section className="notices" aria-labelledby="notices">
      <Heading size="medium" as="h2" id="notices">
        {say('notices.title')}
      </Heading>
      <p>{say('notices.intro')}</p>
      <p className="subtle">{say(isChosen ? 'notices.by-admins' : 'notices.by-vendor')}</p>
      <Form<FormValues> key={JSON.stringify(choices)} onSubmit={submit} noValidate>
        {({ formProps, submitting }) => (
          <form {...formProps} className="notices">
            <div className="notice-cards" ref={fields}>
              {userNoticeCodes.map((code) => (
                <NoticeFields key={code} code={code} choice={choices[code]} bound={bounds[code]} />
              ))}
            </div>
            <FormRefusal words={refusal} />
            <FocusRefused />
            <Effect fields={fields} wordsOf={effectOf} />
            <div>
              <Button appearance="primary" type="submit" isLoading={submitting}>
                {say('notices.save')}
              </Button>
            </div>
          </form>
        )}
      </Form>
    </section>
  );
}

/** The notices whose days the server could not take. */
function refusedDays(problem: AdminProblem): UserNoticeCode[] {
  if (problem.code !== 'bad-payload') return [];
  const paths = problem.issues.map(({ path }) => path);
  return userNoticeCodes.filter((code) => paths.includes(`${code}.fromDays`));
}
