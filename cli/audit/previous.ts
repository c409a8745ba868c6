import type { Resolution } from '../../src/rules/resolution';
import { Misuse } from '../misuse';
import type { ChangedSince } from './finding';
import { previousLines, type AboutPrevious } from './previous-lines';
import type { GoneLicense, PreviousCounts } from './report';
import { textIndex } from './text-index';

/** Where a license stands, as far as audits are compared. */
type Stand = Pick<Resolution, 'state' | 'access'>;

/** An earlier audit, to be compared with. */
export type Previous = {
  /** What has changed for a license since; null for nothing. A license that was asked about is not gone. */
  changeOf: (id: string, now: Stand) => ChangedSince | null;
  /** The counts, once every license of this audit was seen. */
  counts: () => Promise<PreviousCounts>;
};

/** So many licenses that are gone are named. */
const MOST_GONE = 200;

/** Reads the output of an earlier `--format ndjson`, which has every license, or `json`, which has those with findings. */
export async function readPrevious(file: string): Promise<Previous> {
  const ids = textIndex();
  const was: Stand[] = [];
  const seen = new Set<number>();
  const shared = new Map<string, Stand>();
  let about: AboutPrevious | null = null;
  let unreadable = 0;

  for await (const line of previousLines(file)) {
    if (line.kind === 'license') {
      const { state, access } = line.license;
      const same = shared.get(`${state} ${access}`) ?? { state, access };
      shared.set(`${state} ${access}`, same);
      was[ids.of(line.license.id)] = same;
    } else if (line.kind === 'about') about = line;
    else unreadable += 1;
  }
  if (about === null && ids.size === 0)
    throw new Misuse(`\`${file}\` is no audit; --previous takes one as ndjson or json`);
  // The totals come last: a file without them was cut.
  const { at, regime, isWhole } = about ?? { at: null, regime: null, isWhole: false };

  async function gone(): Promise<GoneLicense[]> {
    const missing: GoneLicense[] = [];
    for await (const line of previousLines(file)) {
      if (line.kind !== 'license' || seen.has(ids.find(line.license.id))) continue;
      missing.push(line.license);
      if (missing.length === MOST_GONE) break;
    }
    return missing;
  }

  return {
    changeOf: (id, now) => {
      const number = ids.find(id);
      const before = was[number];
      if (!before) return isWhole ? { code: 'changed-since', how: 'new', was: null } : null;
      seen.add(number);
      const how = howOf(before, now);
      return how && { code: 'changed-since', how, was: before };
    },
    counts: async () => ({
      file,
      at,
      regime,
      isWhole,
      licenses: ids.size,
      goneCount: isWhole ? ids.size - seen.size : 0,
      gone: isWhole && ids.size > seen.size ? await gone() : [],
      unreadable,
    }),
  };
}

function howOf(before: Stand, { state, access }: Stand): ChangedSince['how'] | null {
  if (state === before.state && access === before.access) return null;
  if (access === before.access) return 'other-state';
  if (access === 'none') return 'lost-access';
  return before.access === 'none' ? 'gained-access' : 'other-state';
}
