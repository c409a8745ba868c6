type Write = (...given: unknown[]) => unknown;

const isWrite = (value: unknown): value is Write => typeof value === 'function';

/** Lets `Intl.DateTimeFormat` write the site's time, in milliseconds, where it is given no date. Given dates stay. */
export const replaceFormatDate = (now: () => number): void => {
  const { prototype } = Intl.DateTimeFormat;
  const withNow = (write: unknown): unknown =>
    isWrite(write)
      ? new Proxy(write, {
          apply: (target, self, [date]: unknown[]) =>
            Reflect.apply(target, self, [date === undefined ? now() : date]),
        })
      : write;
  const format = Object.getOwnPropertyDescriptor(prototype, 'format');
  Object.defineProperty(prototype, 'format', {
    ...format,
    get(this: Intl.DateTimeFormat) {
      return withNow(format?.get?.call(this));
    },
  });
  const parts = Object.getOwnPropertyDescriptor(prototype, 'formatToParts');
  Object.defineProperty(prototype, 'formatToParts', { ...parts, value: withNow(parts?.value) });
};
