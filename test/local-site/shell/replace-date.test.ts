import { replaceDate } from '../../../local-site/shell/host/replace-date';

const MachineDate = Date;
const startsAt = Date.UTC(2026, 5, 5, 9);

beforeEach(() => {
  jest.useFakeTimers({ now: Date.UTC(2030, 0, 1) });
});

afterEach(() => {
  jest.useRealTimers();
  globalThis.Date = MachineDate;
});

describe('the time inside an app frame', () => {
  test.each([
    ['stands', false, '2026-06-05T09:00:00.000Z'],
    ['flows', true, '2026-06-05T09:00:30.000Z'],
  ])('%s as the clock of the site does', (_, flows, expected) => {
    replaceDate({ startsAt, flows });
    jest.advanceTimersByTime(30_000);
    expect(new Date().toISOString()).toBe(expected);
    expect(Date.now()).toBe(MachineDate.parse(expected));
    expect(MachineDate.parse(Date())).toBe(MachineDate.parse(expected));
  });

  test('leaves dates that are given alone', () => {
    replaceDate({ startsAt, flows: false });
    expect(new Date('2026-01-02T00:00:00Z').getTime()).toBe(MachineDate.UTC(2026, 0, 2));
    expect(new Date(2026, 0, 2).getDate()).toBe(2);
    expect(Date.UTC(2026, 0, 2)).toBe(MachineDate.UTC(2026, 0, 2));
    expect(new Date()).toBeInstanceOf(Date);
  });
});
