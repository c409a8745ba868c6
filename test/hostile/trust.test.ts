import { isJsonObject } from '../../src/wire/json';
import { forgeries, type Act } from './act';
import { nameOf } from './judge';
import { asMeant, openWorld, type World } from './world';

const roles = ['site admin', 'user'] as const;

/** What came of one call: the answer, what is stored then, and what the products were told. */
type Came = { answer: string; stored: string; told: unknown };

let world: World;
let untouched: string;
/** Each call that a page may make, as it is meant, and what comes of it. */
let calls: { name: string; act: Act; plain: Came }[];

beforeAll(async () => {
  world = await openWorld();
  await world.run([], new Map());
  untouched = stored();
  calls = [];
  for (const [index, way] of world.ways.entries())
    for (const role of roles) {
      const isAgain = world.ways.indexOf(way) < index;
      if (way.functionKey === '' || isAgain) continue;
      // Where a license is over, whoever is believed has something to win.
      const act = { ...asMeant, license: 2, way: index, role };
      calls.push({ name: nameOf(way), act, plain: await cameOf(act) });
    }
}, 60_000);
afterAll(() => world.dispose());

const cameOf = async (act: Act): Promise<Came> => {
  const [[answer = '']] = await world.run([act], new Map());
  const [{ opened }] = world.two.sites;
  const told = [opened.properties('jira'), opened.properties('confluence')];
  return { answer, stored: stored(), told };
};

const stored = (): string => {
  const { kvs, queues } = world.two.sites[0].opened.site;
  return JSON.stringify([kvs.list(), queues.waiting().length]);
};

const isRefusal = (answer: string): boolean => {
  const value: unknown = JSON.parse(answer.slice(answer.indexOf('{')));
  return isJsonObject(value) && value.ok === false;
};

/** The one thing among them that a page does say: which notice it means. */
const isItsToSay = (name: string, member: string) => /dismiss|reopen/.test(name) && member === 'id';

test('nothing that a page says of the context of its call changes what comes of it', async () => {
  const context = { junk: Object.fromEntries(forgeries) };
  for (const { act, plain } of calls) expect(await cameOf({ ...act, context })).toEqual(plain);
  expect(calls.length).toBeGreaterThan(60);
});

test.each(forgeries)('no page says what %s is: %j', async (member, value) => {
  const counts = { same: 0, refused: 0 };
  for (const { name, act, plain } of calls) {
    if (isItsToSay(name, member)) continue;
    const sent = await cameOf({ ...act, sent: { kind: 'forged', member, value } });
    if (sent.answer === plain.answer) {
      counts.same += 1;
      expect(sent).toEqual(plain);
    } else {
      counts.refused += 1;
      const { answer, stored: after } = sent;
      expect({ isRefused: isRefusal(answer), after }).toEqual({
        isRefused: true,
        after: untouched,
      });
    }
  }
  expect(counts.same).toBeGreaterThan(30);
  expect(counts.refused).toBeGreaterThan(5);
});
