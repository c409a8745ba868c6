import type { Instant } from '../rules/instant';
import type { Notice } from '../rules/notice';
import { isoText, optionalIsoText } from './iso-text';

/** The notice as it crosses the bridge: the app's name, and instants as ISO 8601 text. */
export type BannerNotice = Pick<Notice, 'code' | 'tone'> & {
  app: string;
  until: string | null;
  since: string | null;
  /** The server's time, by which "days left" is counted. */
  at: string;
};

/** What the banner may ask. A `type`, because Forge's `Definitions` needs an index signature. */
export type BannerApi = {
  /** What this reader is told on this page; null for nothing. */
  notice: () => { notice: BannerNotice | null };
};

/** A notice given at `at`, as it crosses the bridge. */
export function bannerNotice(notice: Notice, app: string, at: Instant): BannerNotice {
  const { code, tone, until, since } = notice;
  const dates = { until: optionalIsoText(until), since: optionalIsoText(since) };
  return { code, tone, app, ...dates, at: isoText(at) };
}
