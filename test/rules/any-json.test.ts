import fc from 'fast-check';
import { anyJson, caseWithJunk } from './arbitrary-junk';
import { expectTotal } from './expect-total';

/** Fixed, so that a red run stays red. */
const seed = 2876;

test('law 1, total: a case with any JSON in places is answered or refused', () => {
  const law = fc.property(caseWithJunk, (raw) => {
    expectTotal(JSON.stringify(raw));
  });
  fc.assert(law, { seed, numRuns: 3000 });
});

test('law 1, total: any JSON, and what is none, is answered or refused', () => {
  const text = fc.oneof(
    anyJson.map((value) => JSON.stringify(value)),
    anyJson.map((license) => JSON.stringify({ id: 'any', at: 0, license, records: license })),
    fc.string(),
  );
  fc.assert(fc.property(text, expectTotal), { seed, numRuns: 3000 });
});

test.each(['[', '{"license":'])(
  'law 1, total: JSON a hundred thousand levels deep is answered or refused: %s',
  (open) => {
    const deep = open.repeat(100_000) + '0' + (open === '[' ? ']' : '}').repeat(100_000);
    const head = '"recordedAt":0,"source":"admin","kind":"sighting","at":0';
    const versions = `[{"id":"r1",${head},"license":${deep}},{"id":"r1",${head},"license":[${deep}]}]`;
    for (const field of ['license', 'records', 'policy', 'environment', 'knownAt', 'note'])
      expectTotal(`{"id":"deep","at":0,"${field}":${deep}}`);
    expectTotal(deep);
    expectTotal(`{"id":"deep","at":0,"license":[],"records":${versions}}`);
    expectTotal(`{"id":"deep","at":0,"policy":{"accessByState":{"active":${deep}}}}`);
  },
);
