import type { Billing, Flag, LicenseKind } from '../../../src/rules/license';
import type { Authority } from '../../../src/rules/policy';
import type { RegimeName } from '../../../src/rules/regimes';
import type { Happenings } from './happenings';

/** The end that a license states, in days from that of a dated one. */
export const statedEnd = { dated: 0, later: 20, none: Infinity };

/** One license of the small world, with its history and the rules it is held against. */
export type Point = Happenings & {
  kind: LicenseKind;
  billing: Billing;
  regime: RegimeName;
  end: keyof typeof statedEnd;
  flag: Flag;
  authority: Authority;
};

/** What may have any value in the small world. */
export type Axes = { [Name in keyof Point]: readonly Point[Name][] };

/**
 * Every point that takes its facts from `axes`, with something in at most so many of its four
 * histories. What has neither an end nor a flag is unreadable, and no point of these.
 */
export function* pointsOf(axes: Axes, atMost = 4): Generator<Point> {
  const histories = historiesOf(axes).filter((history) => happeningsIn(history) <= atMost);
  for (const kind of axes.kind)
    for (const billing of axes.billing)
      for (const regime of axes.regime)
        for (const [end, flag] of endsOf(axes))
          for (const authority of axes.authority)
            for (const { cancellation, quote, issue, extension } of histories) {
              const happened = { cancellation, quote, issue, extension };
              yield { kind, billing, regime, end, flag, authority, ...happened };
            }
}

function endsOf({ end, flag }: Axes): [Point['end'], Point['flag']][] {
  const pairs = end.flatMap((each) =>
    flag.map((word): [Point['end'], Point['flag']] => [each, word]),
  );
  return pairs.filter(([each, word]) => each !== 'none' || word !== 'silent');
}

function historiesOf(axes: Axes): Happenings[] {
  return axes.cancellation.flatMap((cancellation) =>
    axes.quote.flatMap((quote) =>
      axes.issue.flatMap((issue) =>
        axes.extension.map((extension) => ({ cancellation, quote, issue, extension })),
      ),
    ),
  );
}

function happeningsIn({ cancellation, quote, issue, extension }: Happenings): number {
  return [cancellation, quote, issue, extension].filter((option) => option !== 'none').length;
}
