import type { AskedRequest } from '../../local-site/platform/faults/fault';
import type { Entry } from '../../src/wire/entry';
import type { Census } from './census';
import type { Caller, Machine } from './machine';
import { FIRST_DAY } from './material';
import type { Schedule } from './schedule';
import { countOf, DIGEST } from './stored';
import type { Moment } from './truth';

/** Something that an admin means to record, however often it is sent. The note tells its entry from all others. */
export type Intent = {
  note: string;
  accountId: string;
  /** Sent under a key, so that all of its attempts are one. */
  isKeyed: boolean;
  acknowledged: number;
  refused: number;
  /** Attempts whose end nobody knows. */
  unknown: number;
};

/** What is known of a site from outside: what was done, what was answered, and what must be so. */
export type Story = {
  machine: Machine;
  schedule: Schedule;
  census: Census;
  /** What happened, line by line. */
  lines: string[];
  /** The log as it was after the last step. */
  log: Entry[];
  intents: Intent[];
  /** What Atlassian said of the license, one after the other, since the app was installed. */
  licenses: unknown[];
  closed: Set<string>;
  exports: string[];
  /** What the answers of this step promise, to be checked when it is over. */
  promises: (() => void)[];
  /** How much of the log the digest covered when a caller read it. */
  digestSeen: Map<Caller, number>;
  /** What the log must begin with: what was there before, written by the app's first version perhaps. */
  kept: Entry[];
  numbers: { intents: number };
};

export function newStory(machine: Machine, schedule: Schedule, census: Census): Story {
  const story: Story = {
    machine,
    schedule,
    census,
    lines: [],
    log: [],
    intents: [],
    licenses: [null],
    closed: new Set(),
    exports: [],
    promises: [],
    digestSeen: new Map(),
    kept: [],
    numbers: { intents: 0 },
  };
  machine.reset(FIRST_DAY, (caller, asked, fault) => {
    watched(story, { caller, asked, fault });
  });
  return story;
}

type Asked = { caller: Caller; asked: AskedRequest; fault: string | null };

function watched(story: Story, { caller, asked, fault }: Asked): void {
  const { census, machine, digestSeen } = story;
  census.requests += 1;
  if (fault !== null) census.faults[fault] = (census.faults[fault] ?? 0) + 1;
  if (fault !== null && !isBeside(asked, fault)) caller.isHarmed = true;
  const path = asked.path.replace('/api/v1/', '');
  tell(story, `    ${caller.name}: ${path} ${shown(asked.keys)}${fault ? `  ← ${fault}` : ''}`);
  const isReading = path === 'get' || path === 'batch/get';
  if (!isReading || asked.keys[0] !== DIGEST) return;
  const digest = machine.opened.site.kvs.read('plain', DIGEST);
  digestSeen.set(caller, countOf(digest?.value));
}

/** A write beside the log went wrong, and nothing else: no reason not to acknowledge. */
function isBeside({ path, keys: [key = ''] }: AskedRequest, fault: string): boolean {
  if (fault.startsWith('killed')) return false;
  if (path.endsWith('/batch/set')) return key.startsWith('standing:author:');
  return path.endsWith('/set') && key === DIGEST;
}

function shown(keys: readonly string[]): string {
  const [first = '', last = ''] = [keys[0], keys.at(-1)];
  return keys.length > 3 ? `${first} to ${last}` : keys.join(' ');
}

export function tell(story: Story, line: string): void {
  story.lines.push(line);
}

/** What an answer depends on, as it is now. */
export function momentOf({ machine, schedule, licenses }: Story, at = machine.clock.at): Moment {
  const environment = schedule.isProduction ? 'PRODUCTION' : 'DEVELOPMENT';
  return { license: licenses.at(-1) ?? null, environment, at };
}
