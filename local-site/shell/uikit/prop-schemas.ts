import * as v from 'valibot';

/** The space tokens that UI Kit's layout components take. */
export const space = v.picklist([
  'space.0',
  'space.025',
  'space.050',
  'space.075',
  'space.100',
  'space.150',
  'space.200',
  'space.250',
  'space.300',
  'space.400',
  'space.500',
  'space.600',
  'space.800',
  'space.1000',
]);

/** A prop that is a text. */
export const text = v.exactOptional(v.string());

/** A prop that is on or off. */
export const flag = v.exactOptional(v.boolean());

/** Common to nearly all components. */
export const testId = v.exactOptional(v.string());

/** A prop that is called without an argument: the product passes no live event to an app. */
export const callback = v.exactOptional(v.function());

/** An id, which the reconciler has made unique to the app. */
export const id = v.exactOptional(v.string());

/** Runs an app's handler if it has one; what it returns is its own business. */
export const press = (handler: (() => unknown) | undefined) => () => {
  handler?.();
};
