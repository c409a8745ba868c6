import { createHash } from 'node:crypto';
import { canonicalJson } from '../../src/rules/canonical-json';
import { defaultPolicy } from '../../src/rules/policy';
import { historyFile, sumOf } from '../../src/wire/history-file';

const facts = {
  exportedAt: '2026-06-05T00:00:00.000Z',
  siteId: 'site-1',
  app: { id: 'app-1', name: 'Example App' },
  environment: 'PRODUCTION' as const,
  license: null,
  policy: defaultPolicy,
};
const sha = (value: unknown): string =>
  createHash('sha256').update(canonicalJson(value)).digest('hex');

test('a file has its format first, then the facts, the entries and the checksums', async () => {
  const entries = [
    { number: 1, record: { id: '1' }, note: 'n' },
    { number: 2, event: { id: '2' } },
  ].map((content) => ({ ...content, sum: sha(content).slice(0, 16) }));
  const file = { format: 'standing-history', version: 1, rulesVersion: 1, ...facts, entries };
  const written = await historyFile(facts, [
    { number: 1, entry: { record: { id: '1' }, note: 'n' } },
    { number: 2, entry: { event: { id: '2' } } },
  ]);
  expect(written).toBe(`${JSON.stringify({ ...file, checksum: sha(file) })}\n`);
});

test('beside an entry stand sixteen digits', async () => {
  expect(await sumOf({ number: 1 })).toMatch(/^[0-9a-f]{16}$/);
});
