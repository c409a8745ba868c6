import { percentOf, type Score, type Survivor } from './report';

/** Why a mutant may live: `file`, `original` and `replacement` say which ones, `line` where it is not every such one. */
export type Explanation = {
  file: string;
  line?: string;
  original: string;
  replacement: string;
  why: string;
};

/** What came of a run: the scores, each survivor with its reason, and how many mutants there were. */
export type MutationOutcome = {
  versions: string;
  scores: Score[];
  survivors: (Survivor & { why: string | null })[];
};

const matches = (survivor: Survivor, explanation: Explanation): boolean =>
  explanation.file === survivor.file &&
  explanation.original === survivor.original &&
  explanation.replacement === survivor.replacement &&
  (explanation.line ?? survivor.line) === survivor.line;

/** The survivors with the reasons that were written down for them. */
export const explain = (
  survivors: Survivor[],
  explanations: Explanation[],
): MutationOutcome['survivors'] =>
  survivors.map((survivor) => ({
    ...survivor,
    why: explanations.find((explanation) => matches(survivor, explanation))?.why ?? null,
  }));

/** The explanations that explain nothing any more. */
export const idleExplanations = (
  survivors: Survivor[],
  explanations: Explanation[],
): Explanation[] =>
  explanations.filter(
    (explanation) => !survivors.some((survivor) => matches(survivor, explanation)),
  );

const code = (text: string): string => {
  const short = text.length > 90 ? `${text.slice(0, 89)}…` : text;
  return `\`${short.replaceAll('|', '\\|').replaceAll('`', 'ˋ')}\``;
};

const scoreRow = (score: Score): string =>
  `| ${score.room} | ${score.found + score.missed} | ${score.found} | ${score.missed} | ${percentOf(score).toFixed(1)} % |`;

const survivorRow = ({ original, replacement, why }: MutationOutcome['survivors'][number]) =>
  `| ${code(original)} | ${code(replacement === '' ? 'nothing' : replacement)} | ${why ?? '**not explained**'} |`;

/** The page of docs that says how many mutants were found, and why the others were not. */
export const mutationPage = ({ versions, scores, survivors }: MutationOutcome): string => {
  const files = [...new Set(survivors.map(({ file }) => file))];
  const parts = files.map((file) => {
    const rows = survivors.filter((survivor) => survivor.file === file).map(survivorRow);
    return `### ${file}\n\n| instead of | stood | and no test can tell, because |\n|---|---|---|\n${rows.join('\n')}\n`;
  });
  return `# What the tests notice

Made by \`npm run mutation\`; do not edit. [Stryker](https://stryker-mutator.io) changes the rules and the parsers in every way it knows, one change at a time, and runs the
tests of \`test/rules\` and \`test/wire\` against each, of every property a tenth of its cases. A change that no test notices is a *survivor*. No kind of change is left out, and no
place in the sources. ${versions}.

| room | changes | noticed | survivors | noticed |
|---|--:|--:|--:|--:|
${scores.map(scoreRow).join('\n')}

## The survivors, and why

${parts.join('\n')}`;
};
