import type { FrameClock } from './frame-host';

/** Gives the page the site's time wherever it would have read the machine's. */
export const replaceDate = ({ startsAt, flows }: FrameClock): void => {
  const MachineDate = Date;
  const begun = MachineDate.now();
  const now = () => startsAt + (flows ? MachineDate.now() - begun : 0);
  globalThis.Date = new Proxy(MachineDate, {
    apply: () => new MachineDate(now()).toString(),
    construct: (target, given: unknown[], newTarget) => {
      const made: unknown = Reflect.construct(
        target,
        given.length === 0 ? [now()] : given,
        newTarget,
      );
      if (!(made instanceof MachineDate)) throw new TypeError('Only dates are made here.');
      return made;
    },
    get: (target, key): unknown => (key === 'now' ? now : Reflect.get(target, key)),
  });
};
