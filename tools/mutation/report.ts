import * as v from 'valibot';

const position = v.object({ line: v.number(), column: v.number() });

const mutant = v.object({
  mutatorName: v.string(),
  replacement: v.string(),
  status: v.picklist(['Killed', 'Timeout', 'Survived', 'NoCoverage', 'RuntimeError']),
  location: v.object({ start: position, end: position }),
});

const reportFile = v.object({ source: v.string(), mutants: v.array(mutant) });

/** What we read of Stryker's report: by file, its source and every change that was tried in it. */
export const parseReport = v.parser(
  v.pipe(v.string(), v.parseJson(), v.object({ files: v.record(v.string(), reportFile) })),
);

export type MutationReport = ReturnType<typeof parseReport>;

/** Mutants of one room by what came of them. One that never ends or throws while it is loaded is found as well. */
export type Score = { room: string; found: number; missed: number };

/** A mutant that no test noticed: the line it is in, what is replaced and by what. */
export type Survivor = { file: string; line: string; original: string; replacement: string };

const isFound = ({ status }: v.InferOutput<typeof mutant>): boolean =>
  status !== 'Survived' && status !== 'NoCoverage';

/** `src/rules/resolve.ts` → `src/rules`. */
const roomOf = (file: string): string => file.split('/').slice(0, 2).join('/');

/** How many mutants of each room were found, rooms in order of their names. */
export const scoresOf = ({ files }: MutationReport): Score[] => {
  const scores = new Map<string, Score>();
  for (const [file, { mutants }] of Object.entries(files)) {
    const room = roomOf(file);
    const { found, missed } = scores.get(room) ?? { found: 0, missed: 0 };
    const more = mutants.filter(isFound).length;
    scores.set(room, { room, found: found + more, missed: missed + mutants.length - more });
  }
  return [...scores.values()].sort((one, other) => (one.room < other.room ? -1 : 1));
};

/** The share of mutants that were found, in percent. */
export const percentOf = ({ found, missed }: Score): number => (100 * found) / (found + missed);

/** Every mutant that no test noticed, in the order of the sources. */
export const survivorsOf = ({ files }: MutationReport): Survivor[] =>
  Object.entries(files).flatMap(([file, { source, mutants }]) => {
    const lines = source.split('\n');
    return mutants
      .filter((each) => !isFound(each))
      .sort(({ location: { start: one } }, { location: { start: other } }) =>
        one.line === other.line ? one.column - other.column : one.line - other.line,
      )
      .map(({ replacement, location: { start, end } }) => ({
        file,
        line: (lines[start.line - 1] ?? '').trim(),
        original: textBetween(lines, start, end),
        replacement,
      }));
  });

type Position = v.InferOutput<typeof position>;

const textBetween = (lines: string[], start: Position, end: Position): string =>
  lines
    .slice(start.line - 1, end.line)
    .map((line, index, chosen) => {
      const from = index === 0 ? start.column - 1 : 0;
      return index === chosen.length - 1 ? line.slice(from, end.column - 1) : line.slice(from);
    })
    .map((line) => line.trim())
    .join(' ');
