import DatePicker from '@atlaskit/datetime-picker/date-picker';
import type { FieldProps } from '@atlaskit/form/Field';
import { useRef, type FormEvent, type KeyboardEvent } from 'react';
import { useLanguage } from './language-context';
import { isoDayOf, typedDay } from './typed-day';

type DayPickerProps = FieldProps<string> & { label: string };

/** Atlaskit's date picker, which also keeps a day that was typed and not confirmed with Enter. */
export function DayPicker({ label, 'aria-labelledby': labelId, ...props }: DayPickerProps) {
  const { reader, say } = useLanguage();
  const typed = useRef('');
  const parse = (text: string) => typedDay(text, reader.locale);

  const remember = ({ target }: FormEvent) => {
    if (target instanceof HTMLInputElement) typed.current = target.value;
  };
  const forget = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') typed.current = '';
  };
  const choose = (day: string) => {
    typed.current = '';
    props.onChange(day);
  };
  const keep = () => {
    const day = isoDayOf(parse(typed.current));
    if (day !== null) choose(day);
  };

  return (
    <div onInput={remember} onKeyDown={forget} onBlur={keep}>
      <DatePicker
        {...props}
        onChange={choose}
        parseInputValue={parse}
        inputLabelId={labelId}
        locale={reader.locale}
        shouldShowCalendarButton
        openCalendarLabel={say('day.open-calendar')}
        clearControlLabel={say('day.clear', { field: label })}
        calendarLabel={say('day.calendar')}
        previousMonthLabel={say('day.previous-month')}
        nextMonthLabel={say('day.next-month')}
      />
    </div>
  );
}
