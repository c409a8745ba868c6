import * as v from 'valibot';
import { reportSarif } from '../../../cli/doctor/report-sarif';
import { findingsIn } from './found-in';
import { plantedApp } from './fixture-apps';

const text = v.pipe(v.string(), v.minLength(1));
const position = v.pipe(v.number(), v.integer(), v.minValue(1));
const region = v.strictObject({
  startLine: position,
  startColumn: position,
  endLine: position,
  endColumn: position,
});
const artifactLocation = v.strictObject({
  uri: v.pipe(v.string(), v.regex(/^[^\\:\s][^\\:\s]*$/)),
  uriBaseId: v.literal('%SRCROOT%'),
});
const physicalLocation = v.strictObject({ artifactLocation, region: v.optional(region) });
const level = v.picklist(['none', 'note', 'warning', 'error']);

/** What we use of SARIF 2.1.0 (OASIS, sections 3.13 to 3.57), strictly: other members are misspelled. */
const log = v.strictObject({
  $schema: v.pipe(v.string(), v.url()),
  version: v.literal('2.1.0'),
  runs: v.tuple([
    v.strictObject({
      tool: v.strictObject({
        driver: v.strictObject({
          name: text,
          rules: v.array(
            v.strictObject({
              id: v.pipe(v.string(), v.regex(/^[a-z-]+$/)),
              shortDescription: v.strictObject({ text }),
              fullDescription: v.strictObject({ text }),
              help: v.strictObject({ text }),
              defaultConfiguration: v.strictObject({ level }),
            }),
          ),
        }),
      }),
      columnKind: v.literal('utf16CodeUnits'),
      invocations: v.array(
        v.strictObject({
          executionSuccessful: v.boolean(),
          toolExecutionNotifications: v.array(
            v.strictObject({
              level,
              message: v.strictObject({ text }),
              locations: v.array(v.strictObject({ physicalLocation })),
            }),
          ),
        }),
      ),
      results: v.array(
        v.strictObject({
          ruleId: text,
          ruleIndex: v.pipe(v.number(), v.integer(), v.minValue(0)),
          level,
          message: v.strictObject({ text }),
          locations: v.array(v.strictObject({ physicalLocation })),
          fixes: v.optional(
            v.array(
              v.strictObject({
                description: v.strictObject({ text }),
                artifactChanges: v.array(
                  v.strictObject({
                    artifactLocation,
                    replacements: v.array(
                      v.strictObject({
                        deletedRegion: region,
                        insertedContent: v.strictObject({ text: v.string() }),
                      }),
                    ),
                  }),
                ),
              }),
            ),
          ),
        }),
      ),
    }),
  ]),
});

test('SARIF 2.1.0 with rules, places, fixes and the files that were not examined', () => {
  const isOurs = ([file]: [string, string]): boolean => /^(?:src|manifest)/.test(file);
  const findings = findingsIn(Object.fromEntries(Object.entries(plantedApp).filter(isOurs)));
  const unread = [{ file: 'src/broken.js', reason: 'syntax' as const }];
  const report = { findings, mended: [], unread, examined: 4 };
  const { runs } = v.parse(log, JSON.parse(reportSarif(report, (file) => plantedApp[file] ?? '')));
  const [{ results, tool, invocations }] = runs;
  expect(results).toHaveLength(findings.length);
  for (const { ruleId, ruleIndex } of results) {
    expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  }
  const uris = results.map(({ locations }) => locations[0]?.physicalLocation.artifactLocation.uri);
  expect(uris).toContain('src/days%20left.js');
  const fixed = results.flatMap(({ fixes = [] }) => fixes.flatMap((fix) => fix.artifactChanges));
  expect(fixed[0]?.replacements).toEqual([
    {
      deletedRegion: { startLine: 9, startColumn: 25, endLine: 9, endColumn: 33 },
      insertedContent: { text: 'active' },
    },
  ]);
  expect(invocations[0]?.toolExecutionNotifications).toHaveLength(1);
});
