import { makeHistoryJobs } from './kit/history';
import { family } from './family';
import { notices, policy } from './policy';

/** The functions that keep the history when nobody looks, as `manifest.yml` names them. */
export const { observe, goOnChecking, installed, upgraded, uninstalling, reportPersonalData } =
  makeHistoryJobs({ family, notices, policy });
