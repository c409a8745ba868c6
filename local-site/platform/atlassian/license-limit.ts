/** Keeps to how often the License API may be asked. Atlassian: "1 request per 5 minutes" for an installation, "10 requests per minute" for a site. */
export type LicenseLimit = {
  /**
   * Takes note of a request at an instant of the site (in milliseconds), or gives the seconds to wait when it is one too many.
   * `byOthers` are requests of other apps in the last minute, thought of as made half a minute ago.
   */
  ask: (installationId: string, now: number, byOthers?: number) => number | undefined;
  /** An app that is installed anew is another installation. */
  forget: (installationId: string) => void;
};

type Asked = { installationId: string; at: number };

const ofInstallation = { requests: 1, windowMs: 300_000 };
const ofSite = { requests: 10, windowMs: 60_000 };

/** Milliseconds until one more request is allowed. What lies in the future was asked before the clock was set back. */
const waitMs = (
  asked: readonly Asked[],
  { requests, windowMs }: { requests: number; windowMs: number },
  now: number,
): number => {
  const times = asked.map(({ at }) => at).filter((at) => at <= now && at > now - windowMs);
  const oldest = times.sort((a, b) => a - b).at(-requests);
  return oldest === undefined ? 0 : oldest + windowMs - now;
};

/** The limit of one site, which nobody has asked yet. A refused request is not counted. */
export const createLicenseLimit = (): LicenseLimit => {
  let asked: readonly Asked[] = [];
  return {
    ask: (installationId, now, byOthers = 0) => {
      const own = asked.filter((each) => each.installationId === installationId);
      const at = now - ofSite.windowMs / 2;
      const others = Array.from({ length: byOthers }, () => ({ installationId: '', at }));
      const all = [...asked, ...others];
      const wait = Math.max(waitMs(own, ofInstallation, now), waitMs(all, ofSite, now));
      if (wait > 0) return Math.ceil(wait / 1_000);
      const isRecent = ({ at }: Asked) => at > now - ofInstallation.windowMs;
      asked = [...asked.filter(isRecent), { installationId, at: now }];
      return undefined;
    },
    forget: (installationId) => {
      asked = asked.filter((each) => each.installationId !== installationId);
    },
  };
};
