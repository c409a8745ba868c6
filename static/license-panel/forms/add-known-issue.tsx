import { LONGEST_NAME } from '../../../src/wire/new-record';
import { useLanguage } from '../language/language-context';
import { DayField } from './day-field';
import { NoteField } from './note-field';
import { RecordDialog, type DialogCalls } from './record-dialog';
import { todayOf } from './record-form';
import { TextField } from './text-field';

/** Records that an issue at Atlassian keeps the license active. */
export function AddKnownIssue(calls: DialogCalls) {
  const { say, reader } = useLanguage();
  return (
    <RecordDialog
      {...calls}
      title={say('known-issue-form.title')}
      action={say('known-issue-form.save')}
      kind="known-issue"
      doneWords={(values) => say('known-issue-form.done', { issue: values.issue ?? '' })}
    >
      <p>{say('known-issue-form.intro')}</p>
      <TextField
        name="issue"
        label={say('known-issue-form.issue')}
        help={say('known-issue-form.issue.help')}
        longest={LONGEST_NAME}
        isRequired
      />
      <DayField
        name="from"
        label={say('known-issue-form.from')}
        help={say('known-issue-form.from.help')}
        defaultValue={todayOf({ at: calls.standing.answer.at, reader })}
        isRequired
      />
      <DayField
        name="until"
        label={say('known-issue-form.until')}
        help={say('known-issue-form.until.help')}
      />
      <NoteField />
    </RecordDialog>
  );
}
