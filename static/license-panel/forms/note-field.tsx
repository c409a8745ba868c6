import TextArea from '@atlaskit/textarea';
import { LONGEST_NOTE } from '../../../src/wire/new-record';
import { FormField, type FieldWords } from './form-field';

/** A note in the admin's own words. */
export function NoteField(words: Omit<FieldWords, 'name'>) {
  return (
    <FormField<HTMLTextAreaElement> name="note" {...words}>
      {(props) => <TextArea {...props} maxLength={LONGEST_NOTE} minimumRows={2} dir="auto" />}
    </FormField>
  );
}
