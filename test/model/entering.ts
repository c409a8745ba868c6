import { isJsonObject } from '../../src/wire/json';
import { assertThat } from './broken';
import { callAdmin } from './invoke';
import type { Caller } from './machine';
import { admins, adminOf, forgeries, recordOf } from './material';
import { logLength, promiseStanding } from './promises';
import type { Deed } from './schedule';
import { tell, type Intent, type Story } from './story';
import { contentOf, isImported } from './stored';

/** One attempt at something: it is over, it is to be tried again, or nobody knows. */
export type Attempt = () => Promise<'over' | 'again'>;

const DAY = 86_400_000;

type Adding = Extract<Deed, { do: 'add' }> & { who: number };

/** An admin means to add a record of a kind, some days from now. */
export function adding(story: Story, caller: Caller, deed: Adding): Attempt {
  const { clock } = story.machine;
  const now = clock.at;
  const record = (tried: number) => {
    const later = deed.isEdited ? tried : 0;
    const day = (offset: number) =>
      new Date(now + (deed.day + later + offset) * DAY).toISOString().slice(0, 10);
    return recordOf(deed.record, { day, number: Math.abs(deed.day) });
  };
  return entering(story, caller, { ...deed, record });
}

type Voiding = Extract<Deed, { do: 'void' }> & { who: number };

/** An admin means to void one of the records that there are. */
export function voiding(story: Story, caller: Caller, deed: Voiding): Attempt {
  const records = story.log.map(contentOf).filter(({ source }) => source === 'admin');
  const target = records.length === 0 ? undefined : records[deed.pick % records.length];
  const record = { kind: 'void', target: target?.id ?? '000001-nothing0' };
  return entering(story, caller, { ...deed, record: () => record, isEdited: false });
}

type Entering = {
  record: (tried: number) => object;
  isKeyed: boolean;
  isEdited: boolean;
  copies: number;
  who: number;
};

function entering(story: Story, caller: Caller, deed: Entering): Attempt {
  const { record, isKeyed, isEdited, copies, who } = deed;
  let intent = newIntent(story, deed);
  let tried = 0;
  const key = `00c0${intent.note.slice(1).padStart(4, '0')}`;
  return async () => {
    if (isEdited && tried > 0) intent = newIntent(story, deed);
    const payload = { ...record(tried), note: intent.note, ...(isKeyed && { key }) };
    tried += 1;
    tell(story, `  ${caller.name}: ${JSON.stringify(payload)}`);
    const sent = { caller, intent };
    const send = async () => {
      const from = logLength(story);
      const came = await callAdmin({ story, caller }, { who }, { functionKey: 'add', payload });
      return settled(story, { ...sent, from }, came);
    };
    const ends = await Promise.all(Array.from({ length: copies }, send));
    return ends.includes('over') ? 'over' : 'again';
  };
}

function newIntent(story: Story, { isKeyed, who }: Entering): Intent {
  story.numbers.intents += 1;
  const intent: Intent = {
    note: `n${String(story.numbers.intents)}`,
    accountId: adminOf(who).accountId,
    isKeyed,
    acknowledged: 0,
    refused: 0,
    unknown: 0,
  };
  story.intents.push(intent);
  return intent;
}

type Sent = { caller: Caller; intent: Intent; from: number };

function settled(
  story: Story,
  { caller, intent, from }: Sent,
  came: Awaited<ReturnType<typeof callAdmin<'add'>>>,
): 'over' | 'again' {
  const { census } = story;
  if ('nothing' in came) {
    const isExcused = caller.isHarmed === true;
    assertThat(isExcused, `${intent.note} was not acknowledged, and only writes beside it failed`);
    intent.unknown += 1;
    census.unknown += 1;
    return 'again';
  }
  const { answer } = came;
  tell(story, `  ${caller.name}: ${answer.ok ? 'acknowledged' : answer.problem.code}`);
  if (answer.ok) {
    intent.acknowledged += 1;
    census.acknowledged += 1;
    const { count } = answer.value.log;
    promiseStanding(story, answer.value, from);
    story.promises.push(() => {
      const told = story.log.slice(0, count).filter((entry) => isOf(intent, entry));
      assertThat(told.length > 0, `${intent.note} was acknowledged by an answer without it`);
    });
    return 'over';
  }
  const { code } = answer.problem;
  if (code === 'save-unknown') intent.unknown += 1;
  else intent.refused += 1;
  census[code === 'save-unknown' ? 'unknown' : 'refused'] += 1;
  return code === 'save-unknown' || code === 'not-saved' ? 'again' : 'over';
}

/** Whether an entry is what an intent became on this installation. */
export function isOf({ note }: Intent, entry: Story['log'][number]): boolean {
  return 'record' in entry && entry.note === note && !isImported(entry);
}

/** Somebody tries to say what is the server's to say, or is no admin at all. */
export function forging(
  story: Story,
  caller: Caller,
  { pick, who }: { pick: number; who: number },
): Attempt {
  const isAdmin = pick % 3 > 0;
  const forgery = forgeries[pick % forgeries.length];
  const payload = isAdmin ? forgery : { kind: 'quote', quote: 'Q-forged', issuedOn: '2026-03-01' };
  return async () => {
    const call = { functionKey: 'add', payload } as const;
    const came = await callAdmin({ story, caller }, { who, isAdmin }, call);
    if ('nothing' in came) return 'again';
    const { answer } = came;
    const code = answer.ok ? 'acknowledged' : answer.problem.code;
    const expected = isAdmin ? 'bad-payload' : 'not-an-admin';
    assertThat(code === expected, `a forged record was answered ${code} and not ${expected}`);
    story.census.refused += 1;
    return 'over';
  };
}

/** Whether anything of a forgery is in an entry. */
export function isForged(entry: Story['log'][number]): boolean {
  return JSON.stringify(entry).includes('forged');
}

/** The admins whose accounts may stand beside an entry of this note. */
export function writersOf(story: Story, entry: Story['log'][number]): string[] {
  const everybody = admins.map(({ accountId }) => accountId);
  const { source } = contentOf(entry);
  if (source !== 'admin' || !isJsonObject(contentOf(entry))) return [];
  const intent = story.intents.find((each) => isOf(each, entry));
  return intent ? [intent.accountId] : everybody;
}
