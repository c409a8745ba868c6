import * as v from 'valibot';
import { openTestServer } from './open-test-server';

const { ask, invoke, reset, close } = openTestServer();
beforeEach(reset);
afterAll(close);

const next = async () => (await ask('POST', '/__site/next-change')).answer;
const stored = async () =>
  v.parse(
    v.array(v.looseObject({ key: v.string() })),
    (await ask('GET', '/__site/storage')).answer,
  );
/** What an admin wrote down, without what the app's schedule leaves behind. */
const records = async () => (await stored()).filter(({ key }) => key.startsWith('record:'));

describe('a story', () => {
  test('begins with its name, says what comes next, and moves on to it', async () => {
    const begun = await ask('PUT', '/__site', { scenario: 'cancelled-and-withdrawn' });
    expect(begun.answer).toMatchObject({
      scenario: 'cancelled-and-withdrawn/1',
      now: '2026-05-08T09:00:00.000Z',
      story: { name: 'cancelled-and-withdrawn', title: 'Cancelled and withdrawn', step: 0 },
      nextChange: { at: '2026-05-12T10:00:00.000Z', title: 'The customer cancels' },
    });
    expect(await records()).toEqual([]);
    expect(await next()).toEqual({
      moved: { at: '2026-05-12T10:00:00.000Z', title: 'The customer cancels' },
    });
    expect(await records()).toMatchObject([{ key: 'record:cancellation' }]);
  });

  test('begins at a step with all that was written down before it', async () => {
    const { answer } = await ask('PUT', '/__site', { scenario: 'cancelled-and-withdrawn/4' });
    expect(answer).toMatchObject({
      now: '2026-05-31T00:00:00.000Z',
      license: { subscriptionEndDate: '2026-06-30T00:00:00.000Z' },
      story: { step: 3 },
      nextChange: null,
    });
    expect(await records()).toMatchObject([
      { key: 'record:cancellation' },
      { key: 'record:cancellation-withdrawn' },
    ]);
  });

  test('has run what Forge would have run by itself at each step', async () => {
    await ask('PUT', '/__site', { scenario: 'cancelled-and-withdrawn/2' });
    expect(await stored()).toContainEqual(
      expect.objectContaining({ key: 'told', updatedAt: Date.parse('2026-05-12T10:00:00.000Z') }),
    );
  });

  test('loses what was written down before a reinstall', async () => {
    await ask('PUT', '/__site', { scenario: 'reinstall/3' });
    expect(await records()).toMatchObject([{ key: 'record:quote' }]);
    await next();
    expect(await records()).toEqual([]);
  });

  test.each([
    ['on', '2026-05-21T00:00:00.000Z', 2],
    ['back', '2026-05-11T00:00:00.000Z', 0],
    ['back before it began', '2026-01-01T00:00:00.000Z', 0],
    ['nowhere', '2026-05-12T11:00:00.000Z', 1],
  ])('goes %s with the date', async (_, at, step) => {
    await ask('PUT', '/__site', { scenario: 'cancelled-and-withdrawn/2' });
    const { answer } = await ask('PUT', '/__site', { clock: { at } });
    expect(answer).toMatchObject({ now: at, story: { step } });
    expect(await records()).toHaveLength(step);
  });

  test('is left when the license is set by hand', async () => {
    await ask('PUT', '/__site', { scenario: 'reinstall' });
    const { answer } = await ask('PUT', '/__site', { license: null });
    expect(answer).toMatchObject({ story: null, nextChange: null });
  });

  test.each(['reinstall/0', 'reinstall/7', 'reinstall/one', '/1'])(
    'has no step %s',
    async (scenario) => {
      expect((await ask('PUT', '/__site', { scenario })).status).toBe(400);
    },
  );
});

describe('where no story tells what comes next, the app does', () => {
  const at = '2026-06-15T00:00:00.000Z';
  const tell = (next: object[]) =>
    invoke('write', { key: 'standing', value: { value: { answer: { next } } } });
  const site = async () => (await ask('GET', '/__site')).answer;

  test.each([
    {
      name: 'an active license becomes inactive',
      license: { active: true, type: 'commercial' },
      lic: 'none',
      then: { active: false, type: 'commercial' },
      words: 'The license was set to not active, as the app expects of Atlassian.',
    },
    {
      name: 'an inactive one becomes active',
      license: { active: false },
      lic: 'active',
      then: { active: true },
      words: 'The license was set to active, as the app expects of Atlassian.',
    },
    {
      name: 'an active one stays so',
      license: { active: true },
      lic: 'active',
      then: { active: true },
      words: 'The license stays active, as the app expects of Atlassian.',
    },
    {
      name: 'one that does not say whether it is active stays as it is',
      license: { type: 'commercial' },
      lic: 'none',
      then: { type: 'commercial' },
      words: 'Only the date moved.',
    },
    {
      name: 'none stays none',
      license: null,
      lic: 'none',
      then: null,
      words: 'Only the date moved.',
    },
  ])('$name', async ({ license, lic, then, words }) => {
    await ask('PUT', '/__site', { license });
    await tell([
      { at, state: 'expired', lic, access: 'none' },
      { at: '2026-07-01T00:00:00.000Z', state: 'active', lic: 'active', access: 'full' },
    ]);
    expect(await next()).toEqual({ moved: { at, title: `Expired. ${words}` } });
    expect(await site()).toMatchObject({ now: at, license: then });
  });

  test('the scenario stays the one that was chosen', async () => {
    await ask('PUT', '/__site', { scenario: 'subscription-suspended' });
    await tell([{ at, state: 'expired', lic: 'none', access: 'none' }]);
    await next();
    expect(await site()).toMatchObject({
      scenario: 'subscription-suspended',
      license: { active: false, subscriptionEndDate: '2026-05-31T00:00:00.000Z' },
    });
  });

  test('a date that is set by hand leaves the license alone', async () => {
    await ask('PUT', '/__site', { scenario: 'subscription-suspended', clock: { at } });
    expect(await site()).toMatchObject({ now: at, license: { active: true } });
  });

  test('a state for which the app has no word is told by its own name', async () => {
    await tell([{ at, state: 'counted-out', lic: 'none', access: 'none' }]);
    expect(await next()).toEqual({ moved: { at, title: 'counted-out. Only the date moved.' } });
  });

  test('nothing that follows', async () => {
    await tell([]);
    const message = 'The app knows of nothing that follows.';
    expect(await next()).toEqual({ moved: null, message });
  });
});

test('an app that tells of no change is not moved on', async () => {
  const message = 'The app does not tell what comes next.';
  expect(await next()).toEqual({ moved: null, message });
});
