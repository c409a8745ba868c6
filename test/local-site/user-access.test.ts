import { openTestServer } from './open-test-server';

const { ask, invoke, reset, close } = openTestServer();
beforeEach(async () => {
  await reset();
  await ask('PUT', '/__site', { userAccess: null });
});
afterAll(close);

const seat = { enabled: true, hasAccess: true };
const noSeat = { enabled: true, hasAccess: false };

const fromPage = async (userAccess: unknown) => {
  const request = { moduleKey: 'counter-admin', functionKey: 'caller', context: { userAccess } };
  return (await ask('POST', '/__invoke', request)).answer;
};

test('without user-based billing nobody is told of it', async () => {
  expect((await ask('GET', '/__context/counter-admin')).answer).not.toHaveProperty('userAccess');
  expect(await invoke('caller')).not.toHaveProperty('result.userAccess');
});

test.each([seat, noSeat])('%j reaches the page and the function', async (userAccess) => {
  expect((await ask('PUT', '/__site', { userAccess })).answer).toMatchObject({ userAccess });
  expect((await ask('GET', '/__context/counter-admin')).answer).toMatchObject({ userAccess });
  expect(await invoke('caller')).toMatchObject({ result: { userAccess } });
});

test('a page cannot give its user a seat', async () => {
  expect(await fromPage(seat)).not.toHaveProperty('result.userAccess');
  await ask('PUT', '/__site', { userAccess: noSeat });
  expect(await fromPage(seat)).toMatchObject({ result: { userAccess: noSeat } });
});
