import Textfield from '@atlaskit/textfield/text-field';
import { FormField, type FieldWords } from './form-field';

/** One line of text. */
export function TextField({ longest, ...words }: FieldWords & { longest: number }) {
  return (
    <FormField {...words}>
      {(props) => <Textfield {...props} maxLength={longest} dir="auto" autoComplete="off" />}
    </FormField>
  );
}
