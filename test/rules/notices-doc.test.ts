import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { audiences, noticeTable, type Row } from '../../src/rules/notice-table';

const dates = { 'term-end': 'the term ends', 'access-end': 'access narrows' };

/** A cell of the table as the documentation writes it. */
const cell = (row: Row<string> | null): string => {
  if (row === null) return '–';
  const when =
    'stages' in row
      ? `${row.stages.join(', ')} days before ${dates[row.ahead]}`
      : `for ${String(row.forDays)} days`;
  return `\`${row.code}\` (${row.tone}) ${when}`;
};

test('the documentation says what the table says', () => {
  const text = readFileSync(join(__dirname, '../../docs/notices.md'), 'utf8');
  const rows = Object.entries(noticeTable).map(
    ([situation, row]) =>
      `| \`${situation}\` | ${audiences.map((audience) => cell(row[audience])).join(' | ')} |`,
  );
  const written = text.split('\n').filter((line) => line.startsWith('| `'));
  expect(written.slice(0, rows.length)).toEqual(rows);
});
