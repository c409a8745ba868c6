import fc from 'fast-check';
import { behindOf } from '../../../cli/explain/behind-of';
import { english } from '../../../cli/explain/english';
import { problemWords } from '../../../cli/explain/problem-words';
import { reportWords } from '../../../cli/explain/report-words';
import { recordWords } from '../../../cli/timeline/record-words';
import { circumstancesAt } from '../../../src/rules/circumstances';
import { timelineOf } from '../../../src/rules/timeline';
import { answerOf } from '../../../src/wire/answer';
import { isJsonObject } from '../../../src/wire/json';
import { parseCase } from '../../../src/wire/parse-case';
import { circumstancesJson } from '../../../src/wire/standing';
import { reportWords as panelReportWords } from '../../../static/license-panel/course/report-words';
import { behindOf as panelBehindOf } from '../../../static/license-panel/headline/behind-of';
import { problemWords as panelProblemWords } from '../../../static/license-panel/headline/problem-words';
import { entryWords } from '../../../static/license-panel/history/entry-words';
import { arbitraryCase } from '../../rules/arbitrary-case';

test('the command line says what the license panel says', () => {
  const law = fc.property(arbitraryCase(), (raw) => {
    const reading = parseCase(JSON.parse(JSON.stringify(raw)));
    if (!reading.ok) throw new Error(reading.problem.message);
    const { evidence, policy, at } = reading.value;
    const answer = answerOf(reading.value);
    const circumstances = circumstancesJson(circumstancesAt(evidence, policy, at));
    const timeline = timelineOf(evidence, policy);
    const said = { answer, circumstances };
    if (timeline)
      expect(reportWords(said, timeline, english)).toEqual(
        panelReportWords(said, timeline, english),
      );
    expect(behindOf(said, english)).toEqual(panelBehindOf(said, english));
    for (const problem of answer.problems)
      expect(problemWords(problem, english.say)).toBe(panelProblemWords(problem, english.say));
    for (const { record, raw: json } of evidence.records)
      if (record.kind !== 'sighting' && record.kind !== 'void' && isJsonObject(json))
        expect(recordWords(record)).toBe(entryWords({ record, raw: json }, english));
  });
  fc.assert(law, { seed: 2876, numRuns: 300 });
});
