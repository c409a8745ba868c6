import Heading from '@atlaskit/heading/heading';
import Textfield from '@atlaskit/textfield/text-field';
import type { NoticeBound, NoticeChoice } from '../../../src/rules/notice-choice';
import type { UserNoticeCode } from '../../../src/rules/notice-table';
import { ChoiceField } from '../forms/choice-field';
import { FormField } from '../forms/form-field';
import { useLanguage } from '../language/language-context';
import { fieldsOf } from './chosen-of';
import { userRow } from './user-row';

type NoticeFieldsProps = {
  code: UserNoticeCode;
  choice: NoticeChoice;
  bound: NoticeBound;
};

/** One notice to users: when it is there, what holds now, and what may be chosen. */
export function NoticeFields({ code, choice, bound }: NoticeFieldsProps) {
  const { say } = useLanguage();
  const names = fieldsOf(code);
  const { mayHide, fromDays } = bound;
  const row = userRow(code);
  const days = row && 'forDays' in row ? row.forDays : 0;
  const again = row && 'stages' in row ? (row.stages[1] ?? 0) : 0;
  return (
    <fieldset className="card notice" aria-labelledby={`notice-${code}`}>
      <Heading size="xsmall" as="h3" id={`notice-${code}`}>
        {say(`notices.${code}`)}
      </Heading>
      <p className="subtle">{say(`notices.${code}.about`, { days })}</p>
      {mayHide ? (
        <ChoiceField
          name={names.shown}
          label={say('notices.shown')}
          help={say('notices.shown.help')}
          defaultValue={choice.isShown ? 'shown' : 'hidden'}
          choices={(['shown', 'hidden'] as const).map((value) => ({
            value,
            label: say(`notices.shown.${value}`),
          }))}
        />
      ) : (
        <p className="small">{say('notices.always')}</p>
      )}
      {fromDays === null ? null : (
        <FormField
          name={names.days}
          label={say('notices.days')}
          help={say('notices.days.help', { ...fromDays, again })}
          defaultValue={String(choice.fromDays ?? fromDays.unchosen)}
        >
          {(props) => (
            <Textfield
              {...props}
              type="number"
              inputMode="numeric"
              min={fromDays.least}
              max={fromDays.most}
              step={1}
              width="xsmall"
            />
          )}
        </FormField>
      )}
    </fieldset>
  );
}
