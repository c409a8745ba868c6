import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { NEVER } from '../../src/rules/instant';
import { questionHelp, questionOptions, readQuestion } from '../given/question';
import { placeOf } from '../input';
import { Misuse } from '../misuse';
import { momentNamed } from '../moment-named';
import { oneNamed } from '../one-named';
import { paintFor } from '../paint';
import { timelineSvg } from './timeline-svg';
import { timelineJson } from './timeline-json';
import { timelineReport, type TimelineReport } from './timeline-report';
import { timelineText } from './timeline-text';

/** What `standing timeline --help` prints. */
export const timelineHelp = `Usage: standing timeline [FILE|-] [--history FILE] [--all-regimes] [options]

Tells every dated change of one license, past and to come, by dates and records, and what was
recorded and seen when. FILE is whatever \`standing explain\` reads.

  --all-regimes    the three regimes side by side
  --from DATE      nothing before it
  --until DATE     nothing from it on
${questionHelp}
  --format F       text (the default), json, or svg: a picture that needs nothing else
  --out FILE       writes it there instead of standard output

Exit codes: 0 told, 2 misuse, or nothing that could be read.

Examples:
  standing timeline docs/examples/license.json --all-regimes --at 2026-06-05
  standing timeline docs/examples/history.json --all-regimes --format svg`;

/** `standing timeline [FILE|-]`: exit code 0: told, 2: misuse. */
export async function timelineVerb(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      ...questionOptions,
      'all-regimes': { type: 'boolean', default: false },
      from: { type: 'string' },
      until: { type: 'string' },
      format: { type: 'string', default: 'text' },
      out: { type: 'string' },
    },
  });
  const [name = '-', ...more] = positionals;
  if (more.length > 0) throw new Misuse('timeline takes one file');
  const format = oneNamed('format', formats, values.format);
  const stretch = {
    from: values.from === undefined ? -NEVER : momentNamed(values.from, '--from'),
    until: values.until === undefined ? NEVER : momentNamed(values.until, '--until'),
  };
  if (stretch.from >= stretch.until) throw new Misuse('--from has to be before --until');
  const { given, asked } = await readQuestion(name, values, Date.now());
  const report = timelineReport({
    asked,
    app: given.app,
    hasAllRegimes: values['all-regimes'],
    stretch,
  });
  if (format === 'svg' && report.lanes.length === 0)
    throw new Misuse('there is no license with dates that could be drawn');
  const text = writers[format](report, values.out === undefined);
  if (values.out === undefined) process.stdout.write(text);
  else await writeFile(placeOf(values.out), text);
  return 0;
}

const formats = ['text', 'json', 'svg'] as const;

const writers: Record<
  (typeof formats)[number],
  (report: TimelineReport, isShown: boolean) => string
> = {
  text: (report, isShown) => timelineText(report, paintFor(isShown ? process.stdout : {})),
  json: timelineJson,
  svg: timelineSvg,
};
