import { installSiteDate } from '../../runtime/site-date';
import type { FrameClock } from './frame-host';
import { replaceFormatDate } from './replace-format-date';

/** Gives the page the site's time wherever it would have read the machine's. */
export const replaceDate = ({ startsAt, flows }: FrameClock): void => {
  const machineNow = Date.now;
  const begun = machineNow();
  const now = () => startsAt + (flows ? machineNow() - begun : 0);
  installSiteDate(now);
  replaceFormatDate(now);
};
