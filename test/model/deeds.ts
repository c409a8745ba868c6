import { assertThat } from './broken';
import { exporting, importing } from './carrying';
import { adding, forging, voiding, type Attempt } from './entering';
import { callAdmin, callBanner, runJob } from './invoke';
import type { Caller } from './machine';
import { adminOf, choices } from './material';
import { logLength, promiseNotice, promiseStanding } from './promises';
import type { Deed } from './schedule';
import type { Story } from './story';
import { canonicalJson } from '../../src/rules/canonical-json';
import { chosenIn, versionsIn } from './truth';
import { isImported } from './stored';

/** What it means to do something: each call of what is given is one attempt. */
export function attemptAt(
  story: Story,
  caller: Caller,
  { deed, who }: { deed: Deed; who: number },
): Attempt {
  switch (deed.do) {
    case 'add':
      return adding(story, caller, { ...deed, who });
    case 'void':
      return voiding(story, caller, { ...deed, who });
    case 'forge':
      return forging(story, caller, { ...deed, who });
    case 'choose':
      return choosing(story, caller, { ...deed, who });
    case 'standing':
      return visiting(story, caller, who);
    case 'entries':
      return paging(story, caller, { ...deed, who });
    case 'banner':
      return reading(story, caller);
    case 'observe':
      return job(story, caller, 'observe-license');
    case 'report':
      return job(story, caller, 'report-personal-data');
    case 'lifecycle':
      return living(story, caller, deed);
    case 'export':
      return exporting(story, caller, { who });
    case 'import':
      return importing(story, caller, { ...deed, who });
  }
}

/** An admin opens the panel. */
function visiting(story: Story, caller: Caller, who: number): Attempt {
  return async () => {
    const from = logLength(story);
    const came = await callAdmin({ story, caller }, { who }, { functionKey: 'standing' });
    if ('nothing' in came) return 'again';
    assertThat(came.answer.ok, 'an admin was refused the panel');
    promiseStanding(story, came.answer.value, from);
    return 'over';
  };
}

/** An admin chooses which notices users see. */
function choosing(
  story: Story,
  caller: Caller,
  { pick, who }: { pick: number; who: number },
): Attempt {
  const payload = choices[pick % choices.length];
  return async () => {
    const from = logLength(story);
    const came = await callAdmin({ story, caller }, { who }, { functionKey: 'choose', payload });
    if ('nothing' in came) return 'again';
    const { answer } = came;
    if (!answer.ok) {
      const { code } = answer.problem;
      assertThat(code === 'not-saved' || code === 'save-unknown', `a choice was refused: ${code}`);
      return 'again';
    }
    promiseStanding(story, answer.value, from);
    story.promises.push(() => {
      const chosen = prefixes(story, from).map(chosenIn).map(canonicalJson);
      assertThat(chosen.includes(canonicalJson(payload)), 'a choice was acknowledged, never kept');
    });
    return 'over';
  };
}

/** An admin pages through the history, and sees who wrote what. */
function paging(
  story: Story,
  caller: Caller,
  { pick, who }: { pick: number; who: number },
): Attempt {
  const { accountId } = adminOf(who);
  return async () => {
    const [first, last] = [1 + pick, 20 + pick];
    const from = logLength(story);
    const payload = { first, last, withAuthors: true };
    const came = await callAdmin({ story, caller }, { who }, { functionKey: 'entries', payload });
    if ('nothing' in came) return 'again';
    assertThat(came.answer.ok, 'an admin was refused a page of the history');
    const { entries, authors } = came.answer.value;
    story.promises.push(() => {
      const least = Math.min(from, last) - first + 1;
      assertThat(entries.length >= least, `a page of at least ${least} has ${entries.length}`);
      for (const { number, entry } of entries) {
        const there = canonicalJson(story.log[number - 1]);
        assertThat(there === canonicalJson(entry), `the page shows another entry ${number}`);
      }
      for (const { id, isCaller } of authors) {
        const intent = story.intents.find(({ note }) =>
          entries.some(
            ({ entry }) =>
              'record' in entry &&
              entry.note === note &&
              !isImported(entry) &&
              canonicalJson(entry).includes(id),
          ),
        );
        const isOwn = intent === undefined ? isCaller : intent.accountId === accountId;
        assertThat(isOwn === isCaller, `the page names the wrong author of ${id}`);
      }
    });
    return 'over';
  };
}

/** Somebody reads a page with the banner. */
function reading(story: Story, caller: Caller): Attempt {
  return async () => {
    const came = await callBanner({ story, caller });
    // A reader sees no banner then, and does not ask again.
    if ('nothing' in came) return 'over';
    promiseNotice(story, came.answer.notice, story.digestSeen.get(caller));
    return 'over';
  };
}

function job(
  story: Story,
  caller: Caller,
  key: 'observe-license' | 'report-personal-data',
): Attempt {
  return async () => ('nothing' in (await runJob({ story, caller }, key)) ? 'again' : 'over');
}

const modules = {
  installed: 'app-installed',
  upgraded: 'app-upgraded',
  uninstalling: 'app-uninstalling',
} as const;

/** Atlassian tells something of the app's own life. */
function living(
  story: Story,
  caller: Caller,
  { kind, version }: Extract<Deed, { do: 'lifecycle' }>,
): Attempt {
  const told = kind === 'uninstalling' ? null : `1.${String(version)}.0`;
  const payload = told === null ? {} : { app: { version: told } };
  return async () => {
    const from = logLength(story);
    const came = await runJob({ story, caller }, modules[kind], payload);
    if ('nothing' in came) return 'again';
    story.promises.push(() => {
      const last = prefixes(story, from).map((log) => versionsIn(log, kind).at(-1));
      assertThat(last.includes(told), `it was told ${kind}, and not kept`);
    });
    return 'over';
  };
}

/** The log as it was at every moment since it had `from` entries. */
function prefixes({ log }: Story, from: number): Story['log'][] {
  return Array.from({ length: log.length - from + 1 }, (_, more) => log.slice(0, from + more));
}
