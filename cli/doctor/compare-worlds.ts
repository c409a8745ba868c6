import type { Run, World } from './value';

/**
 * What an absent license is taken for: like one that is not in force, like one in force, an error, something
 * of its own; `no-question` when the license in force and not in force give the same.
 */
export type Reading = 'unlicensed' | 'licensed' | 'throws' | 'apart' | 'no-question';

/** More things that are not the license than these are not told apart; the further ones count as true. */
const MOST_GUESSES = 5;

/** Compares the answers of the three worlds, for every guess about the rest. */
export function compareWorlds(answerIn: (run: Run) => string): Reading {
  const asked = new Set<string>();
  let guesses: ReadonlyMap<string, boolean> = new Map();
  const readings = new Set<Reading>();
  for (let round = 0; ; round += 1) {
    const answer = (world: World): string => answerIn({ world, guesses, asked });
    readings.add(readingOf(answer('absent'), answer('active'), answer('inactive')));
    const known = [...asked].slice(0, MOST_GUESSES);
    if (round + 1 >= 2 ** known.length) break;
    guesses = new Map(known.map((id, bit) => [id, ((round + 1) >> bit) % 2 === 0]));
  }
  readings.delete('no-question');
  const [only, ...more] = readings;
  if (only === undefined) return 'no-question';
  return more.length === 0 ? only : 'apart';
}

function readingOf(absent: string, active: string, inactive: string): Reading {
  if (active === inactive) return 'no-question';
  if (absent === inactive) return 'unlicensed';
  if (absent === active) return 'licensed';
  return absent === 'throws' ? 'throws' : 'apart';
}
