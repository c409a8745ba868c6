import { createHash } from 'node:crypto';
import { basename, join, resolve } from 'node:path';

/** How the local site was called: which words its messages use, and what follows for folders. */
export type Launch = {
  /** What to type before options. */
  command: 'npm start --' | 'standing site';
  /** Where relative paths begin. */
  from: string;
  /** The folder may be named without `--app`, and is somebody's own: nothing is written into it. */
  isVisiting: boolean;
  /** Where the sites of the app in a folder keep their data, unless they are told where. */
  dataFor: (app: string) => string;
};

const npmStart: Launch = {
  command: 'npm start --',
  from: '.',
  isVisiting: false,
  dataFor: () => '.local-site',
};

/** The folder of Standing itself. */
export const projectFolder = join(__dirname, '../..');

/** What every local site builds alike, whatever its data: all of them share this folder. */
export const sharedBuilds = join(projectFolder, '.local-site/built');

/** A folder beside our own sites, for each app its own. */
const visitedData = (app: string): string => {
  const folder = resolve(app);
  const mark = createHash('sha256').update(folder).digest('hex').slice(0, 8);
  return join(projectFolder, '.local-site', `${basename(folder)}-${mark}`);
};

/** `STANDING_SITE_FROM` is set by the command line `standing site`, to the folder in which it was called. */
export const launchOf = ({ STANDING_SITE_FROM: from }: NodeJS.ProcessEnv): Launch =>
  from === undefined
    ? npmStart
    : { command: 'standing site', from, isVisiting: true, dataFor: visitedData };
