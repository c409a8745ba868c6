import type { Look } from '../../../cli/calibrate/look';
import { observationIn } from '../../../cli/calibrate/observation';
import { seenTerms } from '../../../cli/calibrate/seen-term';
import { plusDays } from '../../../src/rules/instant';
import type { Lic } from '../../../src/rules/resolution';

const end = Date.UTC(2026, 5, 1);
const flags: Partial<Record<string, Lic>> = { a: 'active', n: 'none' };

/** Looks as `day:flag` by days from the end; `?` is a flag that was not told, `+` the same license renewed. */
function looks(text: string): Look[] {
  return text.split(' ').map((look) => {
    const [day = '', said = ''] = look.split(':');
    const isRenewed = said.endsWith('+');
    return {
      at: plusDays(end, Number(day)),
      flag: flags[said[0] ?? ''] ?? null,
      term: {
        kind: 'subscription',
        billing: 'annual',
        end: isRenewed ? plusDays(end, 365) : end,
      },
    };
  });
}

const window = {
  cell: 'cancelled-after-end',
  from: end,
  until: plusDays(end, 15),
  expected: { classic: 'none', 'improved-billing': 'active', 'forge-2025': 'none' },
  isHeld: false,
} as const;

/** What is seen of days 1 to 14 after the end. */
test.each<[looks: string, outcome: string, seenDays: number, changed: number | null]>([
  ['-3:a 4:a 11:a 18:n', 'active', 11, null],
  ['-3:a 0:n 7:n 14:n', 'none', 13, null],
  ['-3:a 4:a 7:n 14:n', 'changed', 11, 7],
  // Where two looks differ, nobody knows when it changed.
  ['-3:a 7:n 14:n', 'none', 7, null],
  // One wrong look among right ones does not decide.
  ['-3:a 0:n 5:n 5.5:a 6:n 13:n', 'none', 13, 5],
  // Looks too far apart do not vouch for the time between them.
  ['-3:a 13:a', 'too little', 0, null],
  ['0:n 8:n', 'none', 8, null],
  ['0:n 6:n', 'too little', 0, null],
  ['0:n 8:? 14:n', 'too little', 0, null],
  ['0:n 8:n 9:a+', 'none', 8, null],
])('%s: %s', (...[text, outcome, seenDays, changed]) => {
  const [first] = seenTerms(looks(text));
  const seen = observationIn(window, first?.flags ?? []);
  if (outcome === 'too little') expect(seen).toBeNull();
  else {
    expect(seen).toMatchObject({ outcome, changedAfterDays: changed });
    expect(Math.round((seen?.seen ?? 0) / 86_400_000)).toBe(seenDays);
  }
});

test('a window of less than three days is not judged', () => {
  const short = { ...window, until: plusDays(end, 2.9) };
  const [first] = seenTerms(looks('-1:n 5:n'));
  expect(observationIn(short, first?.flags ?? [])).toBeNull();
});
