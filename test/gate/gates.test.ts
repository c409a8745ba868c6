import { makeGuard } from '../../src/gate/guard';
import { makeAccess, makeRequireAccess } from '../../src/gate/require-access';
import { DAY } from '../../src/rules/instant';
import { isRefusal } from '../../src/wire/decision';
import { emptyDigest, extendDigest } from '../../src/wire/digest';
import type { Entry } from '../../src/wire/entry';
import { defaultPolicy } from '../../src/rules/policy';
import type { DecidingSite } from '../../src/resolvers/site';

const NOW = Date.parse('2026-06-05T00:00:00.000Z');
const running = { active: true, subscriptionEndDate: '2027-01-01' };
const ended = { active: false, subscriptionEndDate: '2026-01-01' };

const hanging = (): Promise<never> => new Promise(() => undefined);
const failing = (): Promise<never> => Promise.reject(new Error('no storage'));

const siteWith = (given: Partial<DecidingSite> = {}): DecidingSite => ({
  now: () => NOW,
  environment: () => 'PRODUCTION',
  readDigest: () => Promise.resolve(emptyDigest),
  ...given,
});

const run = jest.fn((...args: unknown[]) => Promise.resolve(args));
beforeEach(() => {
  run.mockClear();
  jest.spyOn(console, 'warn').mockImplementation();
});
afterEach(() => jest.useRealTimers());

/** How a resolver's function is called. */
const callWith = (license: unknown, userAccess?: unknown) => ({
  payload: { license: running, userAccess: { enabled: false } },
  context: { license, userAccess },
});

const open = ['open', null] as const;
const closed = (reason: string) => ['closed', reason] as const;

test.each([
  ['nothing', undefined, closed('no-license')],
  ['null', null, closed('no-license')],
  ['an empty object', {}, closed('no-license')],
  ['an array', [running], closed('unreadable-license')],
  ['a text', 'active', closed('unreadable-license')],
  ['true', true, closed('unreadable-license')],
  ['only isActive', { isActive: true }, open],
  ['isActive false', { isActive: false }, closed('reported-inactive')],
  ['active before isActive', { active: false, isActive: true }, closed('reported-inactive')],
  ['the flag as a text', { active: 'true' }, closed('unreadable-license')],
  ['the flag as a number', { active: 1 }, closed('unreadable-license')],
  ['the flag alone', { active: true }, open],
  ['a flag against its dates', { ...ended, active: true }, open],
  [
    'an end that cannot be read',
    { active: true, subscriptionEndDate: 'soon' },
    closed('unreadable-license'),
  ],
  ['an evaluation’s end that does not matter', { ...running, trialEndDate: 'soon' }, open],
  ['dates without a flag', { subscriptionEndDate: '2027-01-01' }, open],
])('a license that is %s', async (...row) => {
  const [, license, [result, reason]] = row;
  const gated = makeRequireAccess(siteWith(), defaultPolicy)('full', run);
  const answer = await gated(callWith(license));
  expect(run).toHaveBeenCalledTimes(result === 'open' ? 1 : 0);
  if (reason !== null) expect(answer).toMatchObject({ refused: { decision: { reason } } });
});

test.each([
  [undefined, 'open'],
  [null, 'open'],
  [[], 'open'],
  ['no', 'open'],
  [{ hasAccess: false }, 'open'],
  [{ enabled: 'true', hasAccess: false }, 'open'],
  [{ enabled: false, hasAccess: false }, 'open'],
  [{ enabled: true, hasAccess: true }, 'open'],
  [{ enabled: true, hasAccess: false }, 'closed'],
  [{ enabled: true }, 'closed'],
  [{ enabled: true, hasAccess: 'true' }, 'closed'],
])('userAccess %j: %s', async (userAccess, result) => {
  for (const policy of [
    defaultPolicy,
    { ...defaultPolicy, accessByState: { expired: 'none' } },
  ] as const) {
    run.mockClear();
    await makeRequireAccess(siteWith(), policy)('limited', run)(callWith(running, userAccess));
    expect(run).toHaveBeenCalledTimes(result === 'open' ? 1 : 0);
  }
});

test('a license that the app is not sold with yet is nothing to enforce', async () => {
  const access = makeAccess(siteWith(), { ...defaultPolicy, listed: false });
  expect(await access(callWith(null))).toMatchObject({ access: 'full', reason: 'not-enforced' });
  expect(await access(callWith(ended))).toMatchObject({ access: 'none' });
});

describe('the storage', () => {
  test.each([
    ['fails', failing],
    ['holds something else', () => Promise.resolve(null)],
  ])('that %s leaves the license to decide, and the decision says so', async (_, readDigest) => {
    const access = makeAccess(siteWith({ readDigest }), defaultPolicy);
    expect(await access(callWith(running))).toMatchObject({ access: 'full', basis: 'license' });
    expect(await access(callWith(ended))).toMatchObject({ access: 'none', basis: 'license' });
  });

  test('that does not answer is waited for 5 seconds', async () => {
    jest.useFakeTimers({ now: NOW });
    const policy = { ...defaultPolicy, accessByState: { expired: 'limited' } } as const;
    const gated = makeRequireAccess(siteWith({ readDigest: hanging }), policy)('full', run);
    const answer = gated(callWith(running));
    await jest.advanceTimersByTimeAsync(4_999);
    expect(run).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(1);
    await answer;
    expect(run).toHaveBeenCalledTimes(1);
  });

  test('that answered leaves no timer behind', async () => {
    jest.useFakeTimers({ now: NOW });
    await makeAccess(siteWith(), defaultPolicy)(callWith(ended));
    expect(jest.getTimerCount()).toBe(0);
  });

  test('is not asked by a job either, where the flag opens alone', async () => {
    const readDigest = jest.fn(failing);
    const guarded = makeGuard(siteWith({ readDigest }), defaultPolicy)('full', run, {
      whenNotTold: 'skip',
    });
    await guarded({}, { license: running });
    expect(run).toHaveBeenCalledTimes(1);
    expect(readDigest).not.toHaveBeenCalled();
  });
});

describe('a job', () => {
  const seen = (at: number, license: unknown, recordedAt = NOW) => ({
    note: null,
    record: {
      id: `r${at + recordedAt}`,
      recordedAt,
      source: 'observed',
      kind: 'sighting',
      at,
      license,
    },
  });
  const sightedAll = (...entries: Entry[]) =>
    siteWith({ readDigest: () => Promise.resolve(extendDigest(emptyDigest, entries)) });
  const sighted = (at: number, license: unknown) => sightedAll(seen(at, license));
  const jobOn = (site: DecidingSite, whenNotTold: 'run' | 'skip' = 'skip') =>
    makeGuard(site, defaultPolicy)('full', run, { whenNotTold });

  test.each([
    ['a millisecond less than 15 days ago', NOW - 15 * DAY + 1, 'subscription-running'],
    ['15 days ago', NOW - 15 * DAY, 'not-told'],
    ['a millisecond from now', NOW + 1, 'not-told'],
  ])('that is not told goes by what was seen %s: %s', async (_, at, reason) => {
    const answer = await jobOn(sighted(at, running))({}, {});
    if (reason === 'not-told') expect(answer).toMatchObject({ refused: { decision: { reason } } });
    else expect(run).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['passes over what could not be read', seen(NOW - 2, running), seen(NOW - 1, 'soon')],
    ['takes what was recorded last', seen(NOW - 1, ended, NOW), seen(NOW - 1, running, NOW + 1)],
    ['in any order', seen(NOW - 1, running, NOW + 1), seen(NOW - 1, ended, NOW)],
  ])('that is not told %s', async (_, ...entries) => {
    await jobOn(sightedAll(...entries))({}, {});
    expect(run).toHaveBeenCalledTimes(1);
  });

  test('says when that was', async () => {
    expect(await jobOn(sighted(NOW - DAY, ended))({}, {})).toMatchObject({
      refused: { decision: { basis: 'sighting', asOf: '2026-06-04T00:00:00.000Z' } },
    });
  });

  test.each([
    ['its second argument', [{}, { license: ended }]],
    ['not its event, where there is a context', [{ context: { license: running } }, {}]],
    ['the request of a resolver', [{ payload: {}, context: { license: ended } }]],
  ])('reads the license from %s', async (_, args) => {
    expect(await jobOn(siteWith())(...args)).toHaveProperty('refused');
    expect(run).not.toHaveBeenCalled();
  });

  test.each([
    ['STAGING', defaultPolicy],
    ['PRODUCTION', { ...defaultPolicy, listed: false }],
  ] as const)('of %s, with nothing to enforce, runs', async (environment, policy) => {
    const site = siteWith({ environment: () => environment });
    await makeGuard(site, policy)('full', run, { whenNotTold: 'skip' })({}, {});
    expect(run).toHaveBeenCalledTimes(1);
  });

  test('gets its arguments, all of them', async () => {
    const args = [{ event: 1 }, { license: running }, 'more'];
    expect(await jobOn(siteWith())(...args)).toEqual(args);
  });
});

test.each([
  [undefined, false],
  [{ refused: true }, false],
  [{ refused: {} }, false],
  [{ refused: { decision: { access: 'full' } } }, false],
  [{ refused: { needs: 'full', decision: { access: 'none', reason: 'no-seat' } } }, true],
])('isRefusal(%j): %s', (answer, expected) => {
  expect(isRefusal(answer)).toBe(expected);
});

test.each([running, null])(
  'what a function throws, it throws through its gate: %j',
  async (license) => {
    const site = siteWith({ environment: () => 'DEVELOPMENT' });
    const broken = (): never => {
      throw new Error('of its own');
    };
    await expect(
      makeRequireAccess(site, defaultPolicy)('full', broken)(callWith(license)),
    ).rejects.toThrow('of its own');
  },
);

test.each([
  ['ful', 'run'],
  ['none', 'run'],
  [undefined, 'run'],
  ['full', 'Run'],
  ['full', undefined],
])('a gate that is misspelt is named when the app starts: %j, %j', (needs, whenNotTold) => {
  const guard = makeGuard(siteWith(), defaultPolicy);
  expect(() => {
    Reflect.apply(guard, undefined, [needs, run, { whenNotTold }]);
  }).toThrow(' or ');
  const requireAccess = makeRequireAccess(siteWith(), defaultPolicy);
  const wrapping = expect(() => {
    Reflect.apply(requireAccess, undefined, [needs, run]);
  });
  if (needs === 'full') wrapping.not.toThrow();
  else wrapping.toThrow("'full' or 'limited'");
});
