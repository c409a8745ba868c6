import { DayPicker } from './day-picker';
import { FormField, type FieldWords } from './form-field';

/** A day, chosen or typed; its value is `YYYY-MM-DD`. */
export function DayField(words: FieldWords) {
  return (
    <FormField {...words}>{(props) => <DayPicker {...props} label={words.label} />}</FormField>
  );
}
