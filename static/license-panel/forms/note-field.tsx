import TextArea from '@atlaskit/textarea';
import { LONGEST_NOTE } from '../../../src/wire/new-record';
import { useLanguage } from '../language/language-context';
import { FormField, type FieldWords } from './form-field';

/** A note in the admin's own words; `words` are for one that is asked for something else. */
export function NoteField(words: Partial<Omit<FieldWords, 'name'>>) {
  const { say } = useLanguage();
  return (
    <FormField<HTMLTextAreaElement>
      name="note"
      label={say('form.note')}
      help={say('form.note.help')}
      {...words}
    >
      {(props) => <TextArea {...props} maxLength={LONGEST_NOTE} minimumRows={2} dir="auto" />}
    </FormField>
  );
}
