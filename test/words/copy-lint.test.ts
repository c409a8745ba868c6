import fc from 'fast-check';
import { noticeFacts, type NoticeFacts } from '../../src/rules/notice-facts';
import { adminNoticeCodes, userNoticeCodes } from '../../src/rules/notice-table';
import { parseCase } from '../../src/wire/parse-case';
import type { ReaderNotice } from '../../src/wire/notice-api';
import { noticeWords } from '../../src/words/notice-words';
import { arbitraryCase } from '../rules/arbitrary-case';
import { copyOfLanguages, type Copy } from './copy-of-languages';
import { flawsOf, type Flaw } from './copy-lint';
import { laidOutFacts } from './laid-out-facts';
import { noticesOf } from './notices-of';
import { fileOf, resources } from './translation-files';

const locales = resources.map(({ key }) => key);
const zones = ['UTC', 'Pacific/Auckland', 'Asia/Kolkata', 'America/Los_Angeles'];

/** What of a notice is wrong in a language, with the notice as it is said: nothing, if all is well. */
function flawsIn(locale: string, timeZone: string, notice: ReaderNotice) {
  const reader = { locale, timeZone };
  const words = noticeWords(notice, { reader, say: fileOf(locale).say });
  const flaws = flawsOf({ notice, words, reader }, copyOf(locale));
  return flaws.length === 0 ? [] : [{ flaws, ...words, notice }];
}

function copyOf(locale: string): Copy {
  const copy = copyOfLanguages[locale];
  if (!copy) throw new Error(`The copy lint does not know ${locale}.`);
  return copy;
}

describe.each(locales)('in %s', (locale) => {
  test.each(zones)('every notice of the table is as it should be, in %s', (zone) => {
    const notices = laidOutFacts.flatMap((facts) => noticesOf(facts));
    expect(notices.flatMap((notice) => flawsIn(locale, zone, notice))).toEqual([]);
  });

  test('so is every notice that a license and its history can lead to', () => {
    fc.assert(
      fc.property(arbitraryCase(), fc.constantFrom(...zones), (raw, zone) => {
        for (const notice of noticesOf(factsOf(raw)))
          expect(flawsIn(locale, zone, notice)).toEqual([]);
      }),
      { seed: 3188, numRuns: 600 },
    );
  });

  test('every sentence of the notices is reached', () => {
    const said = new Set<string>();
    const { say, messages } = fileOf(locale);
    const listening = { reader: { locale, timeZone: 'UTC' }, say: heard };
    for (const notice of laidOutFacts.flatMap((facts) => noticesOf(facts)))
      noticeWords(notice, listening);
    const sentences = [...messages.keys()].filter((key) => /^notice\.(?:admin|user)\./.test(key));
    expect(sentences.filter((key) => !said.has(key))).toEqual([]);

    function heard(...[key, args]: Parameters<typeof say>): string {
      said.add(key);
      return say(key, args);
    }
  });
});

test('every code is laid out', () => {
  const codes = laidOutFacts.flatMap((facts) => noticesOf(facts)).map(({ code }) => code);
  expect(new Set(codes)).toEqual(new Set([...adminNoticeCodes, ...userNoticeCodes]));
});

function factsOf(raw: unknown): NoticeFacts {
  const reading = parseCase(JSON.parse(JSON.stringify(raw)));
  if (!reading.ok) throw new Error(reading.problem.message);
  const { evidence, policy, at } = reading.value;
  return noticeFacts(evidence, policy, at);
}

describe('the lint finds', () => {
  const at = '2026-06-05T00:00:00.000Z';
  const nothing = { termEnd: null, quoteEnd: null, since: null, dataUntil: null };
  const base = { id: 'notice', app: 'App', stage: null, at, ...nothing, until: null };
  const ending: ReaderNotice = {
    ...base,
    audience: 'user',
    code: 'ending',
    tone: 'warning',
    stage: 7,
    until: '2026-06-15T00:00:00.000Z',
  };
  const ended: ReaderNotice = {
    ...base,
    audience: 'admin',
    code: 'ended',
    tone: 'error',
    since: '2026-05-31T00:00:00.000Z',
  };
  const dated = 'App is available until June 14, 2026 (9 days left)';
  const acts = 'Full access ends then. Your admin can keep it available.';
  const over = 'App has not been available since May 31, 2026';
  const asks = 'Users have no access. Ask your billing admin.';

  test.each<[found: Flaw | 'nothing', notice: ReaderNotice, title: string, body: string]>([
    ['nothing', ending, dated, acts],
    ['nothing', ended, over, asks],
    ['gap', ending, dated, `${acts} {app} stays.`],
    ['gap', ending, dated, 'Full access ends  then. Your admin can keep it available.'],
    ['gap', ending, `${dated} `, acts],
    ['gap', ended, over, 'Users have no access since . Ask your billing admin.'],
    ['gap', ended, over, 'notice.admin.ended.body: no access. Ask your billing admin.'],
    ['zero', ending, 'App is available until June 14, 2026 (0 days left)', acts],
    ['zero', ending, 'App is available until June 14, 2026 (-1 hours left)', acts],
    ['missing-date', ending, 'App is available for 9 days', acts],
    ['missing-date', ended, 'App is not available', asks],
    ['foreign-date', ending, dated, `${acts} Its data is kept until August 1, 2026.`],
    ['past-as-future', ended, 'App is available until May 31, 2026', asks],
    ['past-as-future', { ...ending, at: '2026-06-15T00:00:00.000Z' }, dated, acts],
    ['past-as-future', { ...ended, at: '2026-05-30T00:00:00.000Z' }, over, asks],
    ['no-consequence', ended, 'Since May 31, 2026: App', 'Ask your billing admin.'],
    ['no-next-step', ending, dated, 'Full access ends then.'],
    ['no-next-step', ended, over, 'Users have no access. Your admin can see why.'],
    ['selling', ending, dated, `${acts} Save 20 percent.`],
    ['selling', ended, over, 'Users have no access. Ask your billing admin to upgrade.'],
    ['selling', ended, `${over}!`, asks],
    ['not-for-users', ending, dated, 'Full access ends then. Your admin can subscribe.'],
    ['not-for-users', ending, dated, 'A quote ends full access. Your admin can accept it.'],
    ['not-for-users', ending, dated, 'Full access of SEN-123 ends. Your admin knows.'],
    ['too-long', ending, dated + ' and so on'.repeat(10), acts],
    ['too-long', ended, over, `${'Users have no access. '.repeat(12)}${asks}`],
    ['unfinished', ending, dated, 'Full access ends then. Your admin can keep it available'],
    ['unfinished', ending, `${dated}.`, acts],
  ])('%s', (found, notice, ...[title, body]) => {
    const reader = { locale: 'en-US', timeZone: 'UTC' };
    const flaws = flawsOf({ notice, words: { title, body }, reader }, copyOf('en-US'));
    expect(flaws).toEqual(found === 'nothing' ? [] : expect.arrayContaining([found]));
  });

  test.each<[locale: string, found: Flaw, title: string, body: string]>([
    ['de-DE', 'zero', 'Verfügbar bis zum 14. Juni 2026 (noch 0 Tage)', 'Ihr Administrator hilft.'],
    ['de-DE', 'selling', 'Verfügbar bis zum 14. Juni 2026', 'Ihr Administrator spart Rabatt.'],
    ['de-DE', 'not-for-users', 'Verfügbar bis zum 14. Juni 2026', 'Ihr Administrator zahlt.'],
    ['de-DE', 'no-consequence', 'Bis zum 14. Juni 2026', 'Ihr Administrator hilft.'],
    ['fr-FR', 'zero', 'Disponible jusqu’au 14 juin 2026 (encore 0 jours)', 'Votre administrateur.'],
    ['fr-FR', 'selling', 'Disponible jusqu’au 14 juin 2026', 'Votre administrateur : promotion.'],
    ['fr-FR', 'not-for-users', 'Disponible jusqu’au 14 juin 2026', 'Votre administrateur paye.'],
    ['fr-FR', 'no-next-step', 'Disponible jusqu’au 14 juin 2026', 'L’accès complet prend fin.'],
    [
      'es-ES',
      'zero',
      'Disponible hasta el 14 de junio de 2026 (quedan 0 días)',
      'Tu administrador.',
    ],
    ['es-ES', 'selling', '¡Disponible hasta el 14 de junio de 2026!', 'Tu administrador.'],
    ['es-ES', 'not-for-users', 'Hasta el 14 de junio de 2026', 'Tu administrador la renueva.'],
    ['es-ES', 'missing-date', 'Disponible hasta el domingo', 'Tu administrador puede.'],
    ['ja-JP', 'zero', '2026年6月14日（残り0日）まで利用できます', '管理者が対応します。'],
    ['ja-JP', 'selling', '2026年6月14日まで利用できます', '今すぐ管理者に依頼してください。'],
    ['ja-JP', 'not-for-users', '2026年6月14日まで利用できます', '管理者が契約を更新します。'],
    ['ja-JP', 'unfinished', '2026年6月14日まで利用できます。', '管理者が対応します'],
  ])('in %s: %s', (locale, found, ...[title, body]) => {
    const reader = { locale, timeZone: 'UTC' };
    const flaws = flawsOf({ notice: ending, words: { title, body }, reader }, copyOf(locale));
    expect(flaws).toContain(found);
  });
});
