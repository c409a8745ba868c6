/**
 * Replaces the global `Date` by one that tells the site's time for `new Date()`, `Date.now()` and `Date()`, and is the original otherwise.
 * `now` answers in milliseconds, or nothing when the machine's own time holds. Gives back what undoes it.
 */
export const installSiteDate = (now: () => number | undefined): (() => void) => {
  const RealDate = Date;
  const siteNow = () => now() ?? RealDate.now();
  const SiteDate = new Proxy(RealDate, {
    construct: (target, args: unknown[], newTarget) => {
      const given = args.length === 0 ? [siteNow()] : args;
      const date: unknown = Reflect.construct(target, given, newTarget);
      if (!(date instanceof RealDate)) throw new TypeError('a date is made of dates only');
      return date;
    },
    apply: () => new RealDate(siteNow()).toString(),
    get: (target, property): unknown =>
      property === 'now' ? siteNow : Reflect.get(target, property),
  });
  const setConstructor = (constructor: DateConstructor) =>
    Object.defineProperty(RealDate.prototype, 'constructor', {
      value: constructor,
      writable: true,
      configurable: true,
    });
  globalThis.Date = SiteDate;
  setConstructor(SiteDate);
  return () => {
    globalThis.Date = RealDate;
    setConstructor(RealDate);
  };
};
