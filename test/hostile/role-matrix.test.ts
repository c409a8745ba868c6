import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathTo, productOf } from '../../local-site/platform/module-place';
import type { SitePatch } from '../../local-site/platform/site-state';
import { choicesWithin, defaultNoticeBounds } from '../../src/rules/notice-choice';
import { isJsonObject } from '../../src/wire/json';
import { closed } from '../forge/codes-site';
import { madeHistory, packed, quote } from '../forge/exported';
import { intercept, isStorage, recordRequests } from '../forge/intercept';
import { openTestSite, suspended, type TestSite } from '../forge/site';
import { declaredFunctions, waysTo, type Declared, type Way } from './declared';
import { keepInMemory } from './keep-in-memory';
import { outcomeOf } from './outcome';
import { administers, answerToOthers, roles, siteUserOf, type Role } from './roles';

/** A call of a function by somebody, or by Forge. */
type Call = Way & { role: Role | 'Forge' };

/** What every history has before a call, without effect on what is told. */
const ofLastYear = { ...quote, quote: 'Q-1', issuedOn: '2025-01-01', validUntil: '2025-02-01' };

let site: TestSite;
let declared: Declared[];
let file: string;
let lines: string[];

const levels = ['debug', 'log', 'info', 'warn', 'error'] as const;

beforeAll(async () => {
  declared = await declaredFunctions();
  file = await madeHistory();
  site = openTestSite();
  keepInMemory(site.site);
  for (const level of levels)
    jest.spyOn(console, level).mockImplementation((...said: unknown[]) => {
      lines.push(said.map(String).join(' '));
    });
});
afterAll(() => site.dispose());

/** What a page sends that uses the function as it is meant. */
const payloadOf = async (call: Call): Promise<unknown> => {
  const choices = choicesWithin(defaultNoticeBounds, null);
  switch (call.functionKey) {
    case 'add':
      return call.declared.handler === 'notes.handler' ? { text: 'A note' } : quote;
    case 'code':
      return { code: 'a.b.c', isDryRun: false };
    case 'choose':
      return { ...choices, evaluation: { isShown: false, fromDays: 30 } };
    case 'entries':
      return { first: 1, last: 25, withAuthors: true };
    case 'import':
      return { packed: packed(file), isDryRun: false };
    case 'dismiss':
    case 'reopen': {
      const told = await made({ ...call, functionKey: 'notice' }, undefined);
      const notice = isJsonObject(told) && isJsonObject(told.notice) ? told.notice : {};
      const payload = { id: notice.id };
      if (call.functionKey === 'reopen') await made({ ...call, functionKey: 'dismiss' }, payload);
      return payload;
    }
    default:
      return undefined;
  }
};

const made = ({ declared, functionKey, moduleKey, role }: Call, payload: unknown) => {
  if (role === 'Forge') return site.run(declared.run, { key: moduleKey });
  site.site.change({ user: siteUserOf(role) });
  if (functionKey !== '') return site.invoke(declared.run, { moduleKey, functionKey, payload });
  const module = declared.told.find(({ key }) => key === moduleKey);
  return site.dynamicProperties(declared.run, {
    moduleKey,
    path: (module && pathTo(module)) ?? '',
  });
};

/** What comes of a call on a site with a history; `*` when something is stored afterwards that was not. */
const cell = async (call: Call): Promise<string> => {
  const { declared, moduleKey, role } = call;
  const isByForge = declared.jobs.some(({ key }) => key === moduleKey);
  if (isByForge !== (role === 'Forge')) return '-';
  site.site.empty();
  site.site.change({ user: 'admin' });
  await site.admin('add', ofLastYear);
  const undo = intercept(
    async (path, real) => (role === 'Forge' ? null : answerToOthers(role, path)) ?? real(),
  );
  const payload = await payloadOf(call);
  const before = stored();
  const requests = recordRequests();
  lines = [];
  const came = outcomeOf(await made(call, payload));
  const asked = requests();
  undo();
  expect(lines.join('\n')).not.toContain('712020');
  if (came === 'not-an-admin')
    expect({ asked: asked.filter(isStorage), lines, stored: stored() }).toEqual({
      asked: [],
      lines: [],
      stored: before,
    });
  return stored() === before ? came : `${came}*`;
};

const stored = () => JSON.stringify(site.site.kvs.list());

const row = async (way: Way): Promise<string> => {
  const cells: string[] = [];
  for (const role of [...roles, 'Forge'] as const) cells.push(await cell({ ...way, role }));
  return [
    way.declared.handler.padEnd(26),
    (way.functionKey || '-').padEnd(15),
    way.moduleKey.padEnd(25),
    ...cells.map((each) => each.padEnd(17)),
  ]
    .join(' ')
    .trimEnd();
};

/** The tables that say what is right, by their headings. */
const tables = new Map(
  readFileSync(join(__dirname, 'role-matrix.txt'), 'utf8')
    .split(/^# /m)
    .slice(1)
    .map((text) => {
      const [heading = '', , , ...rows] = text.trimEnd().split('\n');
      return [heading, rows];
    }),
);

const circumstances: Record<string, SitePatch> = {
  'A suspended license': { license: suspended.license, environmentType: 'PRODUCTION' },
  'A license that is over': { license: closed.license, environmentType: 'PRODUCTION' },
  'No license': { license: null, environmentType: 'PRODUCTION' },
  'Staging, where there are no licenses': { license: null, environmentType: 'STAGING' },
};

test('every table is of circumstances that are tried', () => {
  expect([...tables.keys()]).toEqual(Object.keys(circumstances));
});

test.each(Object.entries(circumstances))(
  '%s: what every function answers to everybody',
  async (heading, patch) => {
    site.site.change(patch);
    const rows: string[] = [];
    for (const way of declared.flatMap(waysTo)) rows.push(await row(way));
    expect(rows).toEqual(tables.get(heading));
  },
  60_000,
);

test('every function is called from somewhere, and what Forge runs by itself by no page', () => {
  for (const each of declared) {
    const isCalled = waysTo(each).length > 0;
    const isMixed = each.jobs.length > 0 && each.pages.length + each.told.length > 0;
    expect({ handler: each.handler, isCalled, isMixed }).toEqual({
      handler: each.handler,
      isCalled: true,
      isMixed: false,
    });
  }
});

test('the tables let nobody but an admin of its product into the panel', () => {
  const panel = [...tables.values()].flat().filter((line) => line.startsWith('admin.handler'));
  const open = panel.filter((line) => {
    const [, , moduleKey = '', ...cells] = line.split(/ +/);
    const product = productOf(
      declared.flatMap(({ pages }) => pages).find(({ key }) => key === moduleKey)?.type ?? '',
    );
    return roles.some(
      (role, index) => (cells[index] === 'not-an-admin') === administers(role, product),
    );
  });
  expect(panel.length).toBeGreaterThan(50);
  expect(open).toEqual([]);
});
