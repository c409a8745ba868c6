import type { NoticeChoices } from '../../src/rules/notice-choice';
import { granted, openTestSite, type TestSite } from './site';

let site: TestSite;
beforeEach(() => {
  site = openTestSite();
  // A week before access ends.
  site.site.change({ clock: { at: '2026-06-08T00:00:00.000Z', running: false } });
});
afterEach(() => site.dispose());

const hidden = (choices: NoticeChoices): NoticeChoices => ({
  ...choices,
  ending: { isShown: false, fromDays: 14 },
});
const chosen = async () => granted(await site.admin('standing')).notices.choices;

test('what admins choose changes what users are told, and never access', async () => {
  const before = granted(await site.admin('standing'));
  expect(await site.notice()).toMatchObject({ code: 'ending' });
  const { answer } = granted(await site.admin('choose', hidden(await chosen())));
  expect(answer).toEqual(before.answer);
  expect(await site.notice()).toBeNull();
  granted(await site.admin('choose', before.notices.choices));
  expect(await site.notice()).toMatchObject({ code: 'ending' });
});

test('the same choice again is no entry', async () => {
  granted(await site.admin('choose', hidden(await chosen())));
  const { log } = granted(await site.admin('choose', hidden(await chosen())));
  expect(log.latest.filter(({ entry }) => 'event' in entry)).toHaveLength(1);
});

test('a choice is an entry of the history, with who chose', async () => {
  const { log } = granted(await site.admin('choose', hidden(await chosen())));
  const entry = log.latest.at(-1)?.entry;
  expect(entry).toMatchObject({
    event: { kind: 'preferences', source: 'admin', notices: { ending: { isShown: false } } },
  });
  expect(site.stored('author:')).toHaveLength(1);
});

test('the vendor’s bounds stand, whatever is sent', async () => {
  const sent = { ...(await chosen()), unavailable: { isShown: false, fromDays: null } };
  const { notices } = granted(await site.admin('choose', sent));
  expect(notices.choices.unavailable.isShown).toBe(true);
});

test.each([
  ['nothing', undefined],
  ['half of it', { evaluation: { isShown: true, fromDays: 3 } }],
  ['a fraction of a day', { fromDays: 0.5, isShown: true }],
  ['another member', { isShown: true, fromDays: 3, access: 'full' }],
  ['a year and more', { isShown: true, fromDays: 400 }],
])('%s is refused, and nothing is written', async (_, sent) => {
  const evaluation = { ...(await chosen()), evaluation: sent };
  const stored = site.site.kvs.list();
  expect(await site.admin('choose', evaluation)).toMatchObject({
    ok: false,
    problem: { code: 'bad-payload' },
  });
  expect(site.site.kvs.list()).toEqual(stored);
});
