import fc from 'fast-check';
import { english } from '../../../cli/english';
import { recordWords } from '../../../cli/timeline/record-words';
import { isJsonObject } from '../../../src/wire/json';
import { parseCase } from '../../../src/wire/parse-case';
import { entryWords } from '../../../static/license-panel/history/entry-words';
import { arbitraryCase } from '../../rules/arbitrary-case';

test('the command line says of a record what the license panel says', () => {
  const law = fc.property(arbitraryCase(), (raw) => {
    const reading = parseCase(JSON.parse(JSON.stringify(raw)));
    if (!reading.ok) throw new Error(reading.problem.message);
    for (const { record, raw: json } of reading.value.evidence.records)
      if (record.kind !== 'sighting' && record.kind !== 'void' && isJsonObject(json))
        expect(recordWords(record)).toBe(entryWords({ record, raw: json }, english));
  });
  fc.assert(law, { seed: 2876, numRuns: 300 });
});
