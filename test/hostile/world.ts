import './vendor-keys';
import { isJsonObject, isText } from '../../src/wire/json';
import { NOW } from '../codes/made-codes';
import { readStored } from '../model/stored';
import { idOf } from '../../src/wire/entry';
import type { Act } from './act';
import { declaredFunctions, waysTo, type Way } from './declared';
import { codesFor, filesOf, licensesOf } from './fixtures-of';
import { judged, judgeStore, nameOf } from './judge';
import { openTwoSites, type MarkedSite, type TwoSites } from './marked-sites';
import { assertThat } from '../model/broken';
import { payloadOf, type Loot } from './payload-of';
import { perform, type Came } from './perform';
import { count, type Reached } from './reached';

/** Two sites with a history each, on which acts happen. */
export type World = {
  two: TwoSites;
  ways: Way[];
  /** Lets acts happen, those of a site one after the other, and gives what was answered on each. */
  run: (acts: Act[], reached: Reached) => Promise<[string[], string[]]>;
  dispose: () => Promise<void>;
};

export const openWorld = async (): Promise<World> => {
  const all = (await declaredFunctions()).flatMap(waysTo);
  // What only admins may do has more ends than the rest, and most callers are none.
  const ways = [...all, ...all.filter(({ declared }) => declared.handler === 'admin.handler')];
  const two = openTwoSites();
  const loots = new Map<MarkedSite, Loot>();
  const [north, south] = two.sites;

  const happen = async (site: MarkedSite, act: Act): Promise<{ came: Came; outcome: string }> => {
    const other = site === north ? south : north;
    const way = ways[act.way % ways.length];
    const own = loots.get(site);
    const others = loots.get(other);
    if (!way || !own || !others) throw new Error('nothing to call');
    const noticeId = /dismiss|reopen/.test(way.functionKey)
      ? await noticeIdOn(site, { act, way })
      : undefined;
    const known = { own, other: others, otherCloudId: other.cloudId, noticeId };
    const payload = payloadOf(site, nameOf(way), { act, loots: known });
    const came = await perform(two, { site, other, way, act, payload });
    try {
      return { came, outcome: judged(came, other, act.oddKey !== null) };
    } catch (error) {
      throw new Error(`${nameOf(way)} from ${way.moduleKey}: ${JSON.stringify(act)}`, {
        cause: error,
      });
    }
  };

  /** What the reader is told before they dismiss it, or before they did. */
  const noticeIdOn = async (site: MarkedSite, { act, way }: { act: Act; way: Way }) => {
    const asked = { site, other: site, act: { ...act, oddKey: null }, payload: undefined };
    const { answer } = await perform(two, { ...asked, way: { ...way, functionKey: 'notice' } });
    const id = isJsonObject(answer) && isJsonObject(answer.notice) ? answer.notice.id : undefined;
    // What was never dismissed cannot be shown again.
    if (way.functionKey === 'reopen')
      await perform(two, { ...asked, way: { ...way, functionKey: 'dismiss' }, payload: { id } });
    return id;
  };

  /** An admin's call, or a job, that goes as it is meant. */
  const done = async (site: MarkedSite, name: string, payload?: unknown): Promise<unknown> => {
    const way = ways.find((each) => nameOf(each) === name);
    if (!way) throw new Error(`nothing is called ${name}`);
    const { answer, thrown } = await perform(two, {
      site,
      other: site,
      way,
      act: asMeant,
      payload,
    });
    if (thrown) throw thrown;
    assertThat(!isJsonObject(answer) || answer.ok !== false, JSON.stringify(answer));
    return isJsonObject(answer) ? answer.value : answer;
  };

  for (const site of two.sites) {
    const { opened, mark } = site;
    opened.site.change({ clock: { at: new Date(NOW).toISOString(), running: false } });
    opened.site.change({ siblings: siblingsOf(site), accounts: { [site.people.user]: 'closed' } });
    const quote = { kind: 'quote', issuedOn: '2026-06-01', note: `${mark} by mail` };
    await done(site, 'history.installed', { app: { version: '1.0.0' } });
    await done(site, 'history.observe');
    await done(site, 'admin.handler add', { ...quote, quote: `Q-${mark}-0` });
    await done(site, 'notes.handler add', { text: `${mark} note` });
  }
  two.keep();
  for (const site of two.sites) {
    const appId = site.opened.site.app.manifest.app.id.split('/').at(-1) ?? '';
    const codes = await codesFor(site, appId);
    const entryIds = readStored(site.opened).log.flatMap((entry) => idOf(entry) ?? []);
    // More than the site has: what was added and confirmed before it is as it was.
    const issue = { kind: 'known-issue', issue: `MC-${site.mark}`, from: '2026-06-01' };
    await done(site, 'admin.handler add', { ...issue, note: `${site.mark} issue` });
    await done(site, 'admin.handler code', { code: codes[0], isDryRun: false });
    const file = await done(site, 'admin.handler export');
    loots.set(site, { codes, entryIds, files: await filesOf(isText(file) ? file : '') });
  }

  return {
    two,
    ways,
    run: async (acts, reached) => {
      two.reset();
      two.said();
      const runOn = async (site: MarkedSite, index: 0 | 1): Promise<string[]> => {
        const answers: string[] = [];
        for (const act of acts.filter((each) => each.site === index)) {
          const { came, outcome } = await happen(site, act);
          count(reached, nameOf(came.way), outcome);
          if (came.caller.writes.length > 0) count(reached, nameOf(came.way), '*');
          answers.push(
            `${nameOf(came.way)}: ${came.answer === undefined ? outcome : JSON.stringify(came.answer)}`,
          );
        }
        return answers;
      };
      const answered = await Promise.all([runOn(north, 0), runOn(south, 1)]);
      two.sites.forEach(judgeStore);
      const said = two.said();
      assertThat(!/zqnorth|zqsouth|zqforged/.test(said), `the console names somebody: ${said}`);
      return answered;
    },
    dispose: async () => {
      await two.dispose();
    },
  };
};

/** A call by an admin of the site whose page and platform say what they always do. */
export const asMeant: Act = {
  site: 0,
  way: 0,
  role: 'site admin',
  who: 1,
  oddKey: null,
  sent: { kind: 'valid' },
  draw: 0,
  context: 'none',
  backend: 'usual',
  environment: 'PRODUCTION',
  license: 0,
  oddLicense: null,
};

/** What the License API says of the vendor's other apps on a site. */
const siblingsOf = (site: MarkedSite) => {
  const [license] = licensesOf(site);
  return {
    '00000000-0000-4000-8000-000000000001': { kind: 'license' as const, license: { ...license } },
    '00000000-0000-4000-8000-000000000002': { kind: 'none' as const },
    '00000000-0000-4000-8000-000000000003': { kind: 'not-found' as const },
  };
};
