import Button from '@atlaskit/button/default/button';
import Textfield from '@atlaskit/textfield/text-field';
import { useId, useRef, useState, type RefObject } from 'react';
import { useLanguage } from '../language/language-context';

/** What the rules can count from and to. */
const FIRST_DAY = '1970-01-02';
const LAST_DAY = '9999-12-30';

type DayChoiceProps = {
  /** What is on the button that opens it, and what is said below the field. */
  words: { open: string; help: string };
  /** The day that stands in the field at first, and the last that can be chosen: `YYYY-MM-DD`. */
  day: string;
  lastDay?: string;
  onChoose: (day: string) => void;
  /** The button that opens it. */
  opener: RefObject<HTMLButtonElement>;
};

/** A button that asks for a day. */
export function DayChoice(props: DayChoiceProps) {
  const { words, day, lastDay = LAST_DAY, onChoose, opener } = props;
  const { say } = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  const [isUnclear, setIsUnclear] = useState(false);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const close = () => {
    setIsOpen(false);
    setIsUnclear(false);
    opener.current?.focus();
  };
  return (
    <div className="other-date">
      <Button
        ref={opener}
        aria-expanded={isOpen}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        {words.open}
      </Button>
      {isOpen ? (
        <form
          className="other-date-form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            const { value = '', validity } = field.current ?? {};
            const isDay = value !== '' && validity?.valid === true;
            setIsUnclear(!isDay);
            if (isDay) {
              setIsOpen(false);
              onChoose(value);
            } else field.current?.focus();
          }}
          onKeyDown={({ key }) => {
            if (key === 'Escape') close();
          }}
        >
          <label htmlFor={id} className="small">
            {say('dates.day')}
          </label>
          <div className="buttons">
            <Textfield
              id={id}
              ref={field}
              type="date"
              width="small"
              min={FIRST_DAY}
              max={lastDay}
              defaultValue={day}
              isInvalid={isUnclear}
              autoFocus
            />
            <Button type="submit" appearance="primary">
              {say('dates.show')}
            </Button>
            <Button appearance="subtle" onClick={close}>
              {say('form.cancel')}
            </Button>
          </div>
          <p className="small" role="status">
            {isUnclear ? say('issue.date') : words.help}
          </p>
        </form>
      ) : null}
    </div>
  );
}
