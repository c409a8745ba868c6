import { makeGate } from '../../src/kit/gate';
import { failingKvs, recordRequests } from '../forge/intercept';
import { openGatedSite } from './gated-site';

let site: ReturnType<typeof openGatedSite>;
beforeEach(() => {
  site = openGatedSite();
});
afterEach(() => site.dispose());

const running = { active: true, subscriptionEndDate: '2027-01-01' };
const ended = { active: false, subscriptionEndDate: '2026-01-01' };
const unreadable = { subscriptionEndDate: 'soon' };

describe('requireAccess', () => {
  test.each([
    ['a running subscription', running, null],
    ['one that ended', ended, { access: 'none', state: 'expired', reason: 'subscription-ended' }],
    [
      'one that Atlassian closed early',
      { ...running, active: false },
      { reason: 'reported-inactive' },
    ],
    ['no license in production', null, { state: 'unlicensed', reason: 'no-license' }],
    ['a license that cannot be read', unreadable, { reason: 'unreadable-license' }],
  ])('%s', async (_, license, decision) => {
    site.change({ license });
    const answer = await site.call('make', 'a note');
    if (decision === null) expect(answer).toEqual({ made: 'a note' });
    else
      expect(answer).toMatchObject({
        refused: { needs: 'full', decision: { ...decision, basis: 'license-and-history' } },
      });
  });

  test.each(['DEVELOPMENT', 'STAGING'] as const)(
    'no license is nothing to enforce in %s',
    async (environmentType) => {
      site.change({ license: null, environmentType });
      expect(await site.call('make', 1)).toEqual({ made: 1 });
    },
  );

  test('the page cannot bring a license of its own', async () => {
    site.change({ license: ended });
    const forged = { license: running, context: { license: running } };
    expect(await site.call('make', forged)).toHaveProperty('refused');
  });

  test('under limited access what exists is read and nothing is made', async () => {
    await site.dispose();
    site = openGatedSite({ accessByState: { expired: 'limited' } });
    site.change({ license: ended });
    expect(await site.call('read')).toEqual({ read: true });
    expect(await site.call('make')).toMatchObject({ refused: { decision: { access: 'limited' } } });
  });

  test('a function that fails fails as it would without a gate', async () => {
    const { requireAccess } = makeGate({ policy: {} });
    site.change({ license: running });
    const broken = requireAccess('full', () => Promise.reject(new Error('of its own')));
    const handler = ({ context }: { context: object }, { license }: { license?: unknown }) =>
      broken({ payload: {}, context: { ...context, license } });
    const call = { moduleKey: 'counter-admin', functionKey: 'any' };
    await expect(site.invoke(handler, call)).rejects.toThrow('of its own');
  });

  test('a vendor’s signed quote opens what Atlassian closed; an admin’s does not', async () => {
    const quote = {
      kind: 'quote',
      quote: 'AT-1',
      issuedOn: '2026-05-20',
      validUntil: '2026-06-20',
    };
    site.change({ license: ended });
    await site.remember({ ...quote, source: 'admin' });
    expect(await site.call('make')).toHaveProperty('refused');
    await site.remember({ ...quote, source: 'vendor' });
    expect(await site.call('make', 1)).toEqual({ made: 1 });
  });
});

test('a module without a resolver of its own asks the kit’s, which answers nothing else', async () => {
  const { handler } = makeGate({ policy: {} });
  site.change({ license: ended });
  const ask = (functionKey: string) =>
    site.invoke(handler, { moduleKey: 'counter-admin', functionKey });
  expect(await ask('standing.access')).toMatchObject({ access: 'none', state: 'expired' });
  await expect(ask('constructor')).rejects.toThrow('no definition');
});

describe('what a gate costs', () => {
  test.each([
    ['nothing where Atlassian’s flag opens alone', {}, running, 0],
    ['one request where the history has a say', {}, ended, 1],
    ['one where the vendor limits a state', { accessByState: { expired: 'limited' } }, running, 1],
  ] as const)('%s', async (...row) => {
    const [, policy, license, requests] = row;
    await site.dispose();
    site = openGatedSite(policy);
    site.change({ license });
    const recorded = recordRequests();
    await site.call('read');
    expect(recorded()).toHaveLength(requests);
  });
});

describe('user-based billing', () => {
  const noSeat = { enabled: true, hasAccess: false };
  test.each([
    ['no seat', running, noSeat, 'no-seat'],
    ['a seat', running, { enabled: true, hasAccess: true }, null],
    ['billing by site', running, { enabled: false, hasAccess: false }, null],
    ['no license, which comes before the seat', ended, noSeat, 'subscription-ended'],
  ])('%s', async (...row) => {
    const [, license, userAccess, reason] = row;
    site.change({ license, userAccess });
    const answer = await site.call('make', 1);
    if (reason === null) expect(answer).toEqual({ made: 1 });
    else expect(answer).toMatchObject({ refused: { decision: { access: 'none', reason } } });
  });
});

describe('guard: a job that is not told the license', () => {
  const seen = (at: string, license: unknown) => ({
    kind: 'sighting',
    source: 'observed',
    at,
    license,
  });
  const told = { refused: { needs: 'full', decision: { basis: 'sighting' } } };
  const notTold = { refused: { decision: { reason: 'not-told', state: null, basis: 'nothing' } } };
  test.each([
    ['is told that it runs', running, [], 'ran'],
    [
      'is told that it ended',
      ended,
      [],
      { refused: { decision: { reason: 'subscription-ended' } } },
    ],
    ['goes by what was seen 14 days ago', null, [seen('2026-05-22', running)], 'ran'],
    ['also where that was an end', null, [seen('2026-05-22', ended)], told],
    ['by the newest of them', null, [seen('2026-06-01', ended), seen('2026-05-30', running)], told],
    ['not by what was seen 15 days ago', null, [seen('2026-05-21', running)], notTold],
    [
      'not by what an admin says',
      null,
      [{ ...seen('2026-06-01', running), source: 'admin' }],
      notTold,
    ],
    ['knows nothing, and is never unlicensed', null, [], notTold],
  ])('%s', async (...row) => {
    const [, license, records, result] = row;
    site.change({ license });
    await site.remember(...records);
    const answer = await site.schedule('skip');
    if (typeof result === 'string') expect(answer).toEqual({ result });
    else expect(answer).toMatchObject({ result });
  });

  test('the vendor may let it run when nothing is known', async () => {
    site.change({ license: null });
    expect(await site.schedule('run')).toEqual({ result: 'ran' });
  });

  test('but not against what was seen', async () => {
    site.change({ license: null });
    await site.remember(seen('2026-06-01', ended));
    expect(await site.schedule('run')).toMatchObject({ result: told });
  });
});

describe('when the history cannot be read', () => {
  beforeEach(() => jest.spyOn(console, 'warn').mockImplementation());

  test('it is asked for once more', async () => {
    site.change({ license: ended });
    const undo = failingKvs(1, 'before');
    expect(await site.access()).toMatchObject({ basis: 'license-and-history' });
    undo();
  });

  test.each([
    ['the license alone decides, and says so', ended, { state: 'expired', basis: 'license' }],
    ['also for one that runs', running, { access: 'full', basis: 'license' }],
  ])('%s', async (_, license, decision) => {
    site.change({ license });
    const undo = [failingKvs(1, 'before'), failingKvs(1, 'before')].reverse();
    expect(await site.access()).toMatchObject(decision);
    for (const restore of undo) restore();
  });
});

test.each<[object, string]>([
  [{ regime: 'clasic', accessByState: { expired: 'some' } }, 'regime, accessByState'],
  [{ accessByState: { expried: 'limited' } }, 'accessByState.expried'],
  [{ accesByState: { expired: 'limited' } }, 'accesByState'],
  [{ authority: 'rules' }, 'for analysis only'],
])('a policy that cannot be used is named when the app starts, not skipped: %j', (...row) => {
  const [policy, words] = row;
  expect(() => makeGate({ policy })).toThrow(words);
});
