import * as v from 'valibot';
import {
  initialSiteState,
  mergedState,
  sharedStateSchema,
  type SitePatch,
  siteTime,
} from '../../local-site/platform/site-state';

const machineNow = Date.parse('2026-06-05T09:00:00.000Z');
const minute = 60_000;
const start = initialSiteState(machineNow);

/** The site's time and clock after changes that lie a minute apart, a minute after the last one. */
const after = (...clocks: NonNullable<SitePatch['clock']>[]) => {
  let now = machineNow;
  let state = start;
  for (const clock of clocks) {
    state = mergedState(state, { clock }, now);
    now += minute;
  }
  const { at, running } = state.clock;
  return { time: new Date(siteTime(state.clock, now)).toISOString(), at, running };
};

const noon = '2030-01-01T12:00:00.000Z';

test.each([
  ['a date flows on from when it was set', [{ at: noon }], '2030-01-01T12:01:00.000Z'],
  ['a date stands still', [{ at: noon, running: false }], noon],
  [
    'a flowing date stands still where it is stopped',
    [{ at: noon }, { running: false }],
    '2030-01-01T12:01:00.000Z',
  ],
  [
    'a standing date flows on from where it stood',
    [{ at: noon, running: false }, { running: true }],
    '2030-01-01T12:01:00.000Z',
  ],
  ["the machine's time can be stopped", [{ running: false }], '2026-06-05T09:00:00.000Z'],
  ["no date is the machine's time again", [{ at: noon }, { at: null }], '2026-06-05T09:02:00.000Z'],
])('%s', (_, clocks, time) => {
  expect(after(...clocks).time).toBe(time);
});

test('a license set by hand ends the scenario', () => {
  const played = { ...start, scenario: 'quote-open' };
  expect(mergedState(played, { user: 'user' }, machineNow).scenario).toBe('quote-open');
  expect(mergedState(played, { license: {} }, machineNow).scenario).toBeNull();
});

test('what an older version kept is read with what is new at its defaults', () => {
  const { siblings, licenseApi, otherAppsAsk, ...older } = start;
  expect(v.parse(sharedStateSchema, older)).toMatchObject({ siblings, licenseApi, otherAppsAsk });
});
