import Button from '@atlaskit/button/default/button';
import Textfield from '@atlaskit/textfield/text-field';
import { useId, useRef, useState, type RefObject } from 'react';
import type { Instant } from '../../../src/rules/instant';
import { isoDayOf } from '../../../src/words/dates';
import { useLanguage } from '../language/language-context';
import { startOfIsoDay } from './start-of-day';

type OtherDateProps = {
  /** The moment that the page answers for. */
  at: Instant;
  /** Called with the first instant of the chosen day, in the reader's zone. */
  onChoose: (at: Instant) => void;
  /** The button that opens it. */
  opener: RefObject<HTMLButtonElement>;
};

/** Asks for another day that the page is to answer for. */
export function OtherDate({ at, onChoose, opener }: OtherDateProps) {
  const { say, reader } = useLanguage();
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
        {say('dates.open')}
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
              onChoose(startOfIsoDay(value, reader));
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
              max={LAST_DAY}
              defaultValue={isoDayOf(at, reader)}
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
            {isUnclear ? say('issue.date') : say('dates.help')}
          </p>
        </form>
      ) : null}
    </div>
  );
}

/** What the rules can count from and to. */
const FIRST_DAY = '1970-01-02';
const LAST_DAY = '9999-12-30';
