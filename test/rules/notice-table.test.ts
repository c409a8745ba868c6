import {
  adminNoticeCodes,
  noticeTable,
  shownOn,
  userNoticeCodes,
  type Tone,
} from '../../src/rules/notice-table';

const tones: Tone[] = ['information', 'warning', 'error'];

test.each<[surface: keyof typeof shownOn, shown: Tone[]]>([
  ['page-banner', tones],
  ['work-item', tones],
  ['flag', ['warning', 'error']],
])('a %s shows %j', (surface, shown) => {
  expect(shownOn[surface]).toEqual(shown);
});

test('every code is one that somebody is told, and no other', () => {
  const rows = Object.values(noticeTable);
  const codesOf = (told: ({ code: string } | null)[]) =>
    [...new Set(told.flatMap((row) => row?.code ?? []))].sort();
  expect(codesOf(rows.map(({ admin }) => admin))).toEqual([...adminNoticeCodes].sort());
  expect(codesOf(rows.map(({ user }) => user))).toEqual([...userNoticeCodes].sort());
});
