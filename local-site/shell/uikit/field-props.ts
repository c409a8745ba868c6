import { useState } from 'react';
import * as v from 'valibot';
import { callback, flag, id, testId, text } from './prop-schemas';

/** Props that every field takes; `useForm` of @forge/react gives all of them to each. */
export const fieldEntries = {
  id,
  name: text,
  testId,
  'aria-invalid': v.exactOptional(v.union([v.boolean(), v.string()])),
  'aria-labelledby': text,
  isDisabled: flag,
  isInvalid: flag,
  isRequired: flag,
  onBlur: callback,
  onChange: callback,
  onFocus: callback,
};

/** What an option of a choice is, in a group, a list or a select. */
export const optionSchema = v.looseObject({
  label: v.union([v.string(), v.number()]),
  value: v.union([v.string(), v.number(), v.boolean()]),
  isDisabled: flag,
});

type Field = v.InferOutput<v.StrictObjectSchema<typeof fieldEntries, undefined>>;
type Target = HTMLInputElement | HTMLTextAreaElement;

/** The part of an event that UI Kit hands to an app: plain values, no live elements. */
export const eventOf = (target: Target) => ({
  target: {
    id: target.id,
    name: target.name,
    type: target.type,
    value: target.value,
    ...(target instanceof HTMLInputElement && { checked: target.checked }),
  },
});

/** A field's props as those of one of the controls of HTML that it is made of. `onChange` is not among them, because fields report different things. */
export const partProps = (props: Field) => ({
  ...(props.name !== undefined && { name: props.name }),
  ...(props.testId !== undefined && { 'data-testid': props.testId }),
  ...(props['aria-labelledby'] !== undefined && { 'aria-labelledby': props['aria-labelledby'] }),
  'aria-invalid': props.isInvalid === true || String(props['aria-invalid']) === 'true',
  'aria-required': props.isRequired === true,
  disabled: props.isDisabled === true,
  onBlur: () => {
    props.onBlur?.();
  },
  onFocus: () => {
    props.onFocus?.();
  },
});

/** The same for a field that is a single control, which then has the field's id. */
export const htmlProps = (props: Field) => ({
  ...partProps(props),
  ...(props.id !== undefined && { id: props.id }),
});

/**
 * What a field shows: at once what was entered, and what the app sets once that differs from what it set before. The
 * app hears of an entry later than the page does.
 */
export const useEntered = <Value>(set: Value | undefined, first: Value) => {
  const [shown, setShown] = useState({ set, value: set ?? first });
  if (set !== undefined && JSON.stringify(set) !== JSON.stringify(shown.set)) {
    setShown({ set, value: set });
  }
  const enter = (value: Value) => {
    setShown({ set, value });
  };
  return [shown.value, enter] as const;
};
