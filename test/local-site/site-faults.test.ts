import { openTestServer } from './open-test-server';

const { ask, invoke, reset, close } = openTestServer();
beforeEach(reset);
afterEach(async () => {
  await ask('PUT', '/__site', { faults: null });
});
afterAll(close);

const always = (kind: string) =>
  ask('PUT', '/__site', { faults: { seed: 1, percent: 100, kinds: [kind] } });

const lastCall = async () => {
  const { answer } = await ask('GET', '/__site/calls');
  return Array.isArray(answer) ? (answer[0] as unknown) : undefined;
};

describe('with faults, a function process', () => {
  test.each([
    ['failed', 'An internal error occurred', []],
    ['lost-after', 'fetch failed: no answer to POST /api/v1/set', [{ key: 'a', value: 1 }]],
    ['lost-before', 'fetch failed: no answer to POST /api/v1/set', []],
    ['killed-before', 'The platform ended the function at POST /api/v1/set', []],
    ['killed-after', 'The platform ended the function at POST /api/v1/set', [{ key: 'a' }]],
  ])('sees a request that is %s', async (kind, message, stored) => {
    await always(kind);
    expect(await invoke('write', { key: 'a', value: 1 })).toEqual({
      ok: false,
      error: { message },
    });
    expect((await ask('GET', '/__site/storage')).answer).toMatchObject(stored);
    expect(await lastCall()).toMatchObject({ ok: false, kvsRequests: 1, faults: 1 });
    await ask('PUT', '/__site', { faults: null });
    expect(await invoke('read', { key: 'b' })).toEqual({ ok: true });
    expect(await lastCall()).toMatchObject({ ok: true, faults: 0 });
  });
});

test('scenarios are told whatever goes wrong for others', async () => {
  await always('failed');
  await ask('PUT', '/__site', { scenario: 'quote-open' });
  expect((await ask('GET', '/__site/storage')).answer).toMatchObject([{ key: 'record:quote' }]);
});

test.each([
  ['a percentage over 100', { seed: 1, percent: 101 }, 'faults.percent'],
  ['a seed that is no whole number', { seed: 0.5, percent: 1 }, 'faults.seed'],
  ['an unknown kind', { seed: 1, percent: 1, kinds: ['nope'] }, 'faults.kinds.0'],
  ['no kind at all', { seed: 1, percent: 1, kinds: [] }, 'faults.kinds'],
])('%s is refused', async (_, faults, path) => {
  const { status, answer } = await ask('PUT', '/__site', { faults });
  expect({ status, answer }).toMatchObject({ status: 400, answer: { issues: [{ path }] } });
});

describe('what storage costs', () => {
  test.each([
    [
      'an absent key',
      'read',
      { key: 'nope' },
      { kvsReads: 1, kvsWrites: 0, billedBytesRead: 1_024 },
    ],
    ['no results', 'list', {}, { kvsReads: 1, billedBytesRead: 1_024 }],
    [
      'a write',
      'write',
      { key: 'b', value: 1 },
      {
        kvsReads: 0,
        kvsWrites: 1,
        billedBytesRead: 0,
        bytesWritten: '{"key":"b","value":1}'.length,
      },
    ],
  ])('for %s', async (...given) => {
    const [, functionKey, payload, cost] = given;
    await invoke(functionKey, payload);
    expect(await lastCall()).toMatchObject(cost);
  });

  test('for a key is its size', async () => {
    await invoke('write', { key: 'a', value: 'four' });
    await invoke('read', { key: 'a' });
    const bytes = '{"key":"a","value":"four"}'.length;
    expect(await lastCall()).toMatchObject({ bytesRead: bytes, billedBytesRead: bytes });
  });
});
