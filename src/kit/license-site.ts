import { append } from '../forge/append';
import { environment, installation } from '../forge/app-context';
import { eraseAuthors, readAuthors, writeAuthors } from '../forge/authors';
import { claimCall } from '../forge/claim-call';
import { goOnLater } from '../forge/go-on-later';
import { callLicenses } from '../forge/license-api';
import { readAnswers, writeAnswers } from '../forge/stored-answers';
import { randomId } from './random-id';

/** What the panel's functions and the jobs need alike of the site, but for how they read the history. */
export const licenseSite = {
  now: () => Date.now(),
  environment,
  installation,
  append,
  randomId,
  random: () => Math.random(),
  readAnswers,
  writeAnswers,
  claimCall,
  callLicenses,
  goOnLater,
  readAuthors,
  writeAuthors,
  eraseAuthors,
};
