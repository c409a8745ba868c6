import { PassThrough } from 'node:stream';
import { type Progress, progressWords } from '../../../cli/export/progress';
import { progressBar } from '../../../cli/export/progress-bar';

test.each<[string, Progress, number]>([
  ['0 rows  0 rows/s  0 MB/s', { bytes: 0, of: 630_000_000, rows: 0 }, 0],
  [
    ' 25%  250,000 rows  125,000 rows/s  79 MB/s  6 s left',
    { bytes: 157_500_000, of: 630_000_000, rows: 250_000 },
    2,
  ],
  [
    '  1%  1,000 rows  100 rows/s  0 MB/s  16 min 30 s left',
    { bytes: 630_000, of: 63_000_000, rows: 1000 },
    10,
  ],
  [
    '100%  1,000 rows  500 rows/s  0 MB/s  0 s left',
    { bytes: 630_000, of: 630_000, rows: 1000 },
    2,
  ],
  ['250,000 rows  125,000 rows/s  79 MB/s', { bytes: 157_500_000, of: null, rows: 250_000 }, 2],
])('%s', (words, progress, seconds) => {
  expect(progressWords(progress, seconds)).toBe(words);
});

const shownOn = (terminal: object): string => {
  const stream = Object.assign(new PassThrough(), terminal);
  let now = 0;
  const bar = progressBar(stream, () => now);
  const progress = { bytes: 0, of: 1000, rows: 0 };
  bar.show(progress);
  now = 1000;
  progress.bytes = 500;
  progress.rows = 10;
  bar.show(progress);
  bar.stop();
  return String(stream.read() ?? '');
};

test('nothing is shown where nobody looks', () => {
  expect(shownOn({})).toBe('');
});

test('on a terminal a bar is shown, and taken away', () => {
  const shown = shownOn({ isTTY: true, columns: 120, cursorTo: () => true, clearLine: () => true });
  expect(shown).toContain('░░░░');
  expect(shown).toContain('10 rows  10 rows/s  0 MB/s  1 s left');
});
