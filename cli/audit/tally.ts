import type { Audit } from './auditor';
import { severityOf, type FindingKind } from './finding';
import { bitOf, marks, type Mark } from './marks';
import type { KindCount } from './report';
import type { Summary } from './row-views';

/** What the totals are counted from: how many licenses there are of each summary, mark, type … */
export type Tally = {
  summaries: { summary: Summary; count: number; stake: number }[];
  markSets: Map<number, { count: number; stake: number }>;
  flawSets: Map<number, number>;
  types: Map<number, number>;
  apps: Map<number, number>;
  /** Of the licenses that have a finding of high or medium severity, US cents. */
  atStake: number;
};

/** Goes through all licenses once. */
export function tallyOf({ licenses, views }: Audit): Tally {
  const summaries = views.summaries.map((summary) => ({ summary, count: 0, stake: 0 }));
  const matters = views.summaries.map(({ kinds }) => kinds.some(isImportant));
  const importantMarks = marks.filter(isImportantMark).reduce((set, mark) => set | bitOf(mark), 0);
  const markSets: Tally['markSets'] = new Map();
  const flawSets = new Map<number, number>();
  const types = new Map<number, number>();
  const apps = new Map<number, number>();
  let atStake = 0;
  for (let license = 0; license < licenses.size; license += 1) {
    const numbers = licenses.read(license);
    const of = summaries[numbers.summary];
    if (of) {
      of.count += 1;
      of.stake += numbers.stake;
    }
    const ofMarks = markSets.get(numbers.marks) ?? { count: 0, stake: 0 };
    ofMarks.count += 1;
    ofMarks.stake += numbers.stake;
    markSets.set(numbers.marks, ofMarks);
    addTo(flawSets, numbers.flaws);
    addTo(types, numbers.type);
    addTo(apps, numbers.app);
    if (matters[numbers.summary] === true || (numbers.marks & importantMarks) !== 0)
      atStake += numbers.stake;
  }
  return { summaries, markSets, flawSets, types, apps, atStake };
}

function addTo(counts: Map<number, number>, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function isImportant(kind: FindingKind): boolean {
  return severityOf[kind] === 'high' || severityOf[kind] === 'medium';
}

function isImportantMark(mark: Mark): boolean {
  return mark !== 'sandbox' && mark !== 'joined' && mark !== 'fresh' && isImportant(mark);
}

/** How many licenses have a mark, and the money of theirs. */
export function marked({ markSets }: Tally, mark: Mark): { count: number; stake: number } {
  const sum = { count: 0, stake: 0 };
  for (const [set, { count, stake }] of markSets) {
    if ((set & bitOf(mark)) === 0) continue;
    sum.count += count;
    sum.stake += stake;
  }
  return sum;
}

/** Every kind that was found, in the order of their table, which goes by severity. */
export function kindCounts(tally: Tally, hasMoney: boolean): KindCount[] {
  const counts: KindCount[] = [];
  let kind: FindingKind;
  for (kind in severityOf) {
    const { count, stake } = isMark(kind) ? marked(tally, kind) : summarized(tally, kind);
    const atStake = hasMoney ? stake : null;
    if (count > 0) counts.push({ kind, severity: severityOf[kind], count, atStake });
  }
  return counts;
}

function isMark(kind: FindingKind): kind is FindingKind & Mark {
  return bitOf(kind) !== 0;
}

function summarized({ summaries }: Tally, kind: FindingKind): { count: number; stake: number } {
  const sum = { count: 0, stake: 0 };
  for (const { summary, count, stake } of summaries) {
    if (!summary.kinds.includes(kind)) continue;
    sum.count += count;
    sum.stake += stake;
  }
  return sum;
}
