/**
 * Replaces the global `Date` by one that tells the site's time for `new Date()`, `Date.now()` and `Date()`, and is the original otherwise.
 * `now` answers in milliseconds, or nothing when the machine's own time holds. Gives back what undoes it.
 */
export const installSiteDate = (now: () => number | undefined): (() => void) => {
  const RealDate = Date;
  const siteNow = () => now() ?? RealDate.now();
  const SiteDate = new Proxy(RealDate, {
    construct: (target, args, newTarget) =>
      Object(Reflect.construct(target, args.length === 0 ? [siteNow()] : args, newTarget)),
    apply: () => new RealDate(siteNow()).toString(),
    get: (target, property) =>
      property === 'now' ? siteNow : Reflect.get<typeof target, string | symbol>(target, property),
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
