import { makeHistoryJobs } from './kit/history';
import { policy } from './policy';

/** The functions that keep the history when nobody looks, as `manifest.yml` names them. */
export const { observe, installed, upgraded, uninstalling, reportPersonalData } = makeHistoryJobs({
  policy,
});
