import DatePicker from '@atlaskit/datetime-picker/date-picker';
import { FormField, type FieldWords } from './form-field';
import { useLanguage } from './language-context';

/** A day, chosen or typed; its value is `YYYY-MM-DD`. */
export function DayField(words: FieldWords) {
  const { reader, say } = useLanguage();
  return (
    <FormField {...words}>
      {({ 'aria-labelledby': inputLabelId, ...props }) => (
        <DatePicker
          {...props}
          inputLabelId={inputLabelId}
          locale={reader.locale}
          shouldShowCalendarButton
          openCalendarLabel={say('day.open-calendar')}
          clearControlLabel={say('day.clear', { field: words.label })}
          calendarLabel={say('day.calendar')}
          previousMonthLabel={say('day.previous-month')}
          nextMonthLabel={say('day.next-month')}
        />
      )}
    </FormField>
  );
}
