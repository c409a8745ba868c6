import type { Entry } from '../../src/wire/entry';
import { openQuotes } from '../../static/license-panel/forms/open-quotes';
import { HistoryList } from '../../static/license-panel/history/history-list';
import { markupOf } from './markup-of';
import { readAll } from './numbered';

function htmlOf(entries: Entry[]): string {
  return markupOf(
    <HistoryList
      entries={readAll(entries)}
      authors={new Map()}
      openQuotes={openQuotes(entries, Date.parse('2026-06-20'))}
      onOpen={() => undefined}
    />,
  );
}

const quote = {
  id: '000001-a',
  recordedAt: '2026-06-20T09:00:00.000Z',
  source: 'admin',
  kind: 'quote',
  quote: '<b>Q</b>',
  issuedOn: '2026-06-01',
  validUntil: '2026-07-01',
};
const voiding = { ...quote, id: '000002-b', kind: 'void', target: '000001-a' };

test('user text is text, apart from the sentence around it', () => {
  const html = htmlOf([{ record: quote, note: '<img src=x>' }]);
  expect(html).toContain('<bdi dir="auto" class="user-text">&lt;b&gt;Q&lt;/b&gt;</bdi>');
  expect(html).toContain('&lt;img src=x&gt;');
  expect(html).not.toMatch(/<img|<b>/);
});

test('the exact end of an entry is told on hover', () => {
  const html = htmlOf([{ record: quote, note: null }]);
  expect(html).toContain(
    '<time dateTime="2026-07-01T00:00:00.000Z" title="Ends on July 1, 2026 at 00:00 UTC">Quote',
  );
});

test('a button is named with what it voids', () => {
  const html = htmlOf([{ record: { ...quote, quote: 'Q-7' }, note: null }]);
  expect(html).toContain('aria-label="Void quote Q-7"');
});

test('an open quote may be closed, and no other', () => {
  const entries = [
    { record: { ...quote, quote: 'Q-7' }, note: null },
    { record: { ...quote, id: 'b', quote: 'Q-5', validUntil: '2026-06-20' }, note: null },
    { record: { ...quote, id: 'c', quote: 'Q-6', source: 'vendor' }, note: null },
  ];
  const labels = [...htmlOf(entries).matchAll(/aria-label="(Close [^"]*)"/g)];
  expect(labels.map(([, label]) => label)).toEqual(['Close quote Q-7…']);
});

test('a quote whose outcome is recorded is not closed again', () => {
  const closing = {
    ...quote,
    id: 'd',
    kind: 'quote-closed',
    at: '2026-06-18',
    outcome: 'accepted',
  };
  const entries = [quote, closing].map((record) => ({ record, note: null }));
  expect(htmlOf(entries)).not.toContain('aria-label="Close ');
});

test('a quote that was recorded again says so; one that is void too does not', () => {
  const later = { ...quote, id: '000002-b', validUntil: '2026-07-10' };
  const replaced = 'Replaced by a later entry.';
  const written = [quote, later].map((record) => ({ record, note: null }));
  expect(htmlOf(written).split(replaced)).toHaveLength(2);
  const voidOfLater = { record: { ...voiding, id: '000003-c', target: '000002-b' }, note: 'x' };
  expect(htmlOf([...written, voidOfLater])).not.toContain(replaced);
});

test('a voided entry is struck through, says so, and has no button', () => {
  const html = htmlOf([
    { record: quote, note: null },
    { record: voiding, note: 'Never sent' },
  ]);
  expect(html).toMatch(/Voided.*<s><time[^>]*>Quote <bdi/);
  expect(html).toContain('Never sent');
  expect(html).not.toContain('<button');
});

test('an entry that cannot be read says so', () => {
  const html = htmlOf([{ record: { nonsense: true }, note: null }]);
  expect(html).toContain('Date unknown');
  expect(html).toContain('This entry cannot be read. It counts for nothing.');
});
