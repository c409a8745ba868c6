import Textfield from '@atlaskit/textfield/text-field';
import { FormField, type FieldWords } from './form-field';

/** With four digits for the year at most, the browser knows when a typed year is complete. */
const LAST_DAY = '9999-12-31';

/** A day in the browser's own date field; its value is `YYYY-MM-DD`. */
export function DayField(words: FieldWords) {
  return (
    <FormField {...words}>
      {(props) => <Textfield {...props} type="date" max={LAST_DAY} width="small" />}
    </FormField>
  );
}
