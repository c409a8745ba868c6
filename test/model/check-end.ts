import { canonicalJson } from '../../src/rules/canonical-json';
import { DAY } from '../../src/rules/instant';
import { answerOf } from '../../src/wire/answer';
import { caseOfFile } from '../../src/wire/parse-history-file';
import { sightedLicense } from '../../src/wire/sighted-license';
import { assertSame, assertThat } from './broken';
import { readFile } from './carrying';
import { checkDigestIsWhole, checkStore } from './check-store';
import { callAdmin, callBanner, runJob, type Came } from './invoke';
import type { Caller } from './machine';
import { promiseNotice, promiseStanding } from './promises';
import type { Story } from './story';
import { contentOf, DIGEST, readStored } from './stored';

/** With no faults any more, and nobody else there: what the history must be, and what is answered. */
export async function checkEnd(story: Story): Promise<{ file: string; answer: unknown }> {
  const { machine } = story;
  const { site } = machine.opened;
  machine.pass(DAY);
  machine.clock.tickMs = 0;
  machine.failApi(null);
  const caller: Caller = { name: 'at the end', asked: 0, faults: [] };

  const first = await standing(story, caller);
  assertSame(story.log.slice(0, story.kept.length), story.kept, 'what was there at first');
  checkNewestSighting(story);
  checkDigestIsWhole(story);
  const digest = JSON.stringify(readStored(machine.opened).digest);

  const exported = answered(
    await callAdmin({ story, caller }, { who: 0 }, { functionKey: 'export' }),
  );
  assertThat(exported.ok, 'an admin was refused an export');
  const answer = { ...first.answer, id: 'standing-history' };
  assertSame(answerOf(caseOfFile(await readFile(exported.value))), answer, 'the file’s answer');
  promiseNotice(
    story,
    answered(await callBanner({ story, caller })).notice,
    story.digestSeen.get(caller),
  );
  assertThat(story.digestSeen.get(caller) === story.log.length, 'the digest is behind the log');
  checkStore(story);

  site.kvs.write([{ kind: 'plain', key: DIGEST, record: undefined }]);
  await standing(story, caller);
  const rebuilt = JSON.stringify(readStored(machine.opened).digest);
  // Nothing to cover may be said by an empty digest, or by none.
  const isSame = rebuilt === digest || story.log.length === 0;
  assertThat(isSame, `the digest rebuilt is\n  ${rebuilt}\nand was\n  ${digest}`);

  answered(await runJob({ story, caller }, 'report-personal-data'));
  const { authors } = readStored(machine.opened);
  const old = site.kvs.list().filter(({ key }) => key.startsWith('author:'));
  assertThat(old.length === 0, 'an author of the first version is still kept beside the others');
  const kept = [...authors.values()].filter((accountId) => story.closed.has(accountId));
  assertThat(kept.length === 0, `a closed account is still kept ${kept.length} times`);
  const { answer: after } = await standing(story, caller);
  assertSame(after, first.answer, 'the answer after a closed account was forgotten');

  await checkJobSees(story, caller);
  return { file: exported.value, answer };
}

async function standing(story: Story, caller: Caller) {
  const call = { functionKey: 'standing' } as const;
  const came = answered(await callAdmin({ story, caller }, { who: 0 }, call));
  assertThat(came.ok, 'an admin was refused the panel');
  promiseStanding(story, came.value, story.log.length);
  checkStore(story);
  return came.value;
}

/** A job that is told nothing asks Atlassian, and what it hears is kept. */
async function checkJobSees(story: Story, caller: Caller): Promise<void> {
  const { machine, schedule } = story;
  machine.pass(8 * DAY);
  machine.change({ licenseInJobs: !schedule.isProduction });
  answered(await runJob({ story, caller }, 'observe-license'));
  checkStore(story);
  checkNewestSighting(story);
}

function checkNewestSighting({ log, licenses, census }: Story): void {
  const sightings = log
    .map(contentOf)
    .filter(({ source, kind }) => source === 'observed' && kind === 'sighting');
  census.sightings += sightings.length;
  const license = canonicalJson(sightedLicense(licenses.at(-1)));
  const newest = canonicalJson(sightings.at(-1)?.license ?? null);
  assertThat(newest === license, `seen last was ${newest}, and the license is ${license}`);
}

function answered<Value>(came: Came<Value>): Value {
  assertThat('answer' in came, 'a call failed without any fault');
  return came.answer;
}
