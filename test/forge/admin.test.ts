import { adminFunctions } from '../../src/resolvers/admin';
import { app, notices, policy } from '../../src/policy';
import { emptyLog } from '../../src/wire/log';
import { nothingAsked } from '../../src/wire/stored-answers';
import { defaultPolicy } from '../../src/rules/policy';
import { productAnswers } from './intercept';
import { enteredIn, granted, openTestSite, suspended, type TestSite } from './site';

const quote = {
  kind: 'quote',
  quote: 'Q-7',
  issuedOn: '2026-06-01',
  validUntil: '2026-07-01',
};
const cancellation = { kind: 'cancellation', at: '2026-05-10' };

/** Every function that the panel's handler defines, so that a new one is tested too. */
const functionKeys = Object.keys(
  adminFunctions(
    {
      now: () => 0,
      environment: () => 'PRODUCTION',
      readLog: () => Promise.resolve(emptyLog),
      append: () => Promise.resolve({ ok: false, problem: { code: 'not-saved' } }),
      appendAll: (log) => Promise.resolve({ log, others: [], done: [], problem: null }),
      isAdmin: () => Promise.resolve(false),
      randomId: () => '',
      readEntries: () => Promise.resolve([]),
      readAuthors: () => Promise.resolve([]),
      namesOf: () => Promise.resolve(new Map()),
      installation: () => ({ siteId: '', appId: '' }),
      readAnswers: () => Promise.resolve(nothingAsked),
      writeAnswers: () => Promise.resolve(),
      claimCall: () => Promise.resolve({ ok: true, value: 1 }),
      callLicenses: () => Promise.resolve({ ok: true, value: [] }),
      goOnLater: () => Promise.resolve(),
      random: () => 0,
      writeAuthors: () => Promise.resolve(),
      eraseAuthors: () => Promise.resolve(),
      unpack: () => null,
      verifyCode: () => Promise.resolve({ ok: false, problem: { code: 'no-keys' } }),
      tellVisibility: () => Promise.resolve(),
    },
    { app, family: [], keys: [], notices, policy: defaultPolicy },
  ),
);

let site: TestSite;
beforeEach(() => {
  site = openTestSite();
});
afterEach(() => site.dispose());

const modules = ['license-jira', 'license-confluence'] as const;

describe('who may call', () => {
  const callers = ['user', 'anonymous'] as const;
  const cases = functionKeys.flatMap((functionKey) =>
    callers.flatMap((user) => modules.map((module) => ({ functionKey, user, module }))),
  );

  test.each(cases)('$functionKey is refused to $user in $module', async (refused) => {
    site.site.change({ user: refused.user });
    expect(await site.admin(refused.functionKey, quote, refused.module)).toEqual({
      ok: false,
      problem: { code: 'not-an-admin' },
    });
    expect(site.site.kvs.list()).toEqual([]);
  });

  test.each(modules)('an admin of the product of %s is let through', async (module) => {
    expect(granted(await site.admin('standing', undefined, module)).answer.state).toBe('suspended');
  });

  const inherited = Object.getOwnPropertyNames(Object.prototype);
  test.each(['destroy', ...inherited])('%s is no function, for anybody', async (functionKey) => {
    const { handler: banner } = await import('../../src/banner');
    site.site.change({ user: 'anonymous' });
    const none = `no definition for '${functionKey}'`;
    await expect(site.admin(functionKey)).rejects.toThrow(none);
    const call = { moduleKey: 'license-banner', functionKey };
    await expect(site.invoke(banner, call)).rejects.toThrow(none);
  });
});

describe('the question to the product', () => {
  const administers = (targetType: string) => ({
    operations: [{ operation: 'administer', targetType }],
  });
  test.each([
    ['who administers the site', 'license-confluence', 200, administers('application'), true],
    ['who administers a space', 'license-confluence', 200, administers('space'), false],
    ['whom Confluence says nothing about', 'license-confluence', 200, {}, false],
    ['whom Confluence does not know', 'license-confluence', 403, {}, false],
    ['whom Jira says nothing about', 'license-jira', 200, {}, false],
    ['whom Jira does not know', 'license-jira', 401, {}, false],
  ] as const)('%s in %s (%i)', async (...row) => {
    const [, module, status, body, isAdmin] = row;
    const undo = productAnswers(status, body);
    const { ok } = await site.admin('standing', undefined, module);
    undo();
    expect(ok).toBe(isAdmin);
  });

  test.each(modules)('an error of the product of %s is no refusal', async (module) => {
    const undo = productAnswers(500, {});
    await expect(site.admin('standing', undefined, module)).rejects.toThrow('answered 500');
    undo();
  });
});

describe('what decides', () => {
  test('the license of the function, whatever the browser says', async () => {
    site.site.change({ license: { ...suspended.license, active: false } });
    const context = {
      license: { active: true },
      accountId: 'somebody',
      environmentType: 'STAGING',
    };
    const { handler } = await import('../../src/admin');
    const answered = await site.invoke(handler, {
      moduleKey: 'license-jira',
      functionKey: 'standing',
      context,
    });
    expect(answered).toMatchObject({ ok: true, value: { answer: { access: 'none' } } });
  });

  test('the policy of the bundle', async () => {
    expect(granted(await site.admin('standing')).policy).toEqual(policy);
  });
});

describe('a quote', () => {
  const held = { license: { ...suspended.license, active: true }, at: '2026-06-25T00:00:00.000Z' };
  beforeEach(() => {
    site.site.change({ license: held.license, clock: { at: held.at } });
  });

  test('appears at once although the query lags, changes the answer, and void brings the old one back', async () => {
    const before = granted(await site.admin('standing'));
    expect(before.answer.state).toBe('unexplained-active');

    const added = granted(await site.admin('add', quote));
    expect(added.answer).toMatchObject({
      state: 'quote-extended',
      until: '2026-07-01T00:00:00.000Z',
      heldBy: { id: 'Q-7', source: 'admin' },
    });
    expect(granted(await site.admin('standing'))).toEqual(added);

    const [entry] = enteredIn(added);
    const target = (entry?.record as { id: string }).id;
    const voided = granted(
      await site.admin('add', { kind: 'void', target, note: 'typed by mistake' }),
    );
    expect(voided.answer).toEqual(before.answer);
    expect(enteredIn(voided)).toHaveLength(2);
    expect(granted(await site.admin('standing'))).toEqual(voided);
  });

  test('gets id, time and source from the server', async () => {
    const added = granted(await site.admin('add', { ...quote, note: 'by mail' }));
    expect(enteredIn(added)).toEqual([
      {
        record: {
          ...quote,
          id: expect.stringMatching(/^000001-[0-9a-f]{8}$/) as unknown,
          recordedAt: held.at,
          source: 'admin',
        },
        note: 'by mail',
      },
    ]);
  });

  test('never opens what Atlassian closed', async () => {
    site.site.change({ license: { ...held.license, active: false } });
    const { answer } = granted(await site.admin('add', quote));
    expect(answer).toMatchObject({ state: 'expired', access: 'none', lic: 'none' });
  });
});

test('a cancellation is told from an expired license', async () => {
  const { answer } = granted(await site.admin('add', cancellation));
  expect(answer).toMatchObject({ lifecycle: 'cancelled-ended', state: 'unexplained-active' });
});

test.each([
  ['a kind that nobody knows', { ...quote, kind: 'gift' }],
  ['a kind that only the app writes', { kind: 'sighting', at: '2026-06-01', license: null }],
  ['a note of 100 KB', { ...quote, note: 'x'.repeat(100_000) }],
  ['a date of 100 KB', { ...quote, issuedOn: `2026-06-01T00:00:00.${'0'.repeat(100_000)}Z` }],
  ['no payload', undefined],
  ['a list', [quote]],
  ['a text', 'quote'],
])('%s is refused, and nothing is written', async (_, payload) => {
  const result = await site.admin('add', payload);
  expect(result).toMatchObject({ ok: false, problem: { code: 'bad-payload' } });
  expect(site.stored('log:')).toEqual([]);
});

test('the author stands beside the entry, in a key of its own', async () => {
  const [entry] = enteredIn(granted(await site.admin('add', quote)));
  const { id } = entry?.record as { id: string };
  const value = { accountId: expect.any(String) as unknown, at: suspended.clock.at };
  const authors = [{ key: `author:${id}`, value }];
  expect(site.stored('author:')).toEqual(authors);
  expect(JSON.stringify([...site.stored('log:'), ...site.stored('digest')])).not.toContain(
    '712020',
  );
});

test.each([
  ['markup', '<script>alert(1)</script>'],
  ['right-to-left marks', '\u202Egnp.exe\u202C \u0627\u0644\u0639\u0631\u0628\u064A\u0629'],
  ['a lone surrogate', 'Q-\uD800'],
  ['quotes and braces', `"'{}\\ {app}`],
])('%s is kept as it was typed', async (_, text) => {
  granted(await site.admin('add', { ...quote, quote: text, note: text }));
  const standing = granted(await site.admin('standing'));
  expect(enteredIn(standing)).toMatchObject([{ record: { quote: text }, note: text }]);
});
