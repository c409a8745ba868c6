import { countingRecords } from '../../src/rules/counting-records';
import type { History, Hold } from '../../src/rules/history';
import type { Instant } from '../../src/rules/instant';
import { isoText, optionalIsoText } from '../../src/wire/iso-text';
import type { Case } from '../../src/wire/parse-case';
import { recordDate } from '../timeline/record-date';
import type { Edit } from '../what-if/edit';
import { midnightOf, nextMidnight } from './least-day';
import type { SingleChange } from './nearest-change';
import type { Supposing } from './supposing';

/** Of longer histories only the records, and the quotes and issues, nearest to the moment are tried. */
const MOST_RECORDS = 200;
const MOST_HOLDS = 20;

/** What would be if a record that is there were otherwise, or not there. */
export function changesOfRecords(
  { evidence, at }: Case,
  { holds }: History,
  suppose: Supposing,
): (SingleChange | null)[] {
  const { records, knownAt } = evidence;
  const voids = records.map(({ record }) => record).filter(({ kind }) => kind === 'void');
  const deciding = [...countingRecords(records, knownAt).records, ...voids]
    .filter(({ kind }) => kind !== 'sighting')
    .sort((a, b) => Math.abs(recordDate(a) - at) - Math.abs(recordDate(b) - at))
    .slice(0, MOST_RECORDS);
  return [
    ...nearest(holds, at).flatMap((hold) => holdOtherwise(hold, at, suppose)),
    ...deciding.map((record) => {
      const edit = { do: 'remove', id: record.id } as const;
      const change = suppose.fact({ code: 'not-recorded', assumptions: 1 }, edit);
      return change && { ...change, removed: record };
    }),
  ];
}

function nearest(holds: Hold[], at: Instant): Hold[] {
  const distance = ({ from, until }: Hold) => Math.max(0, from - at, at - until);
  return [...holds].sort((a, b) => distance(a) - distance(b)).slice(0, MOST_HOLDS);
}

/** A quote or an issue that is over would have had to last longer; one that is open, to be the vendor's word; a quote to come, to begin earlier. */
function holdOtherwise(hold: Hold, at: Instant, suppose: Supposing): (SingleChange | null)[] {
  const { kind, from, until, source } = hold;
  const ofVendor: Hold = { ...hold, source: 'vendor' };
  if (from <= at && at < until) {
    const confirmed = holdEdit(ofVendor, from, until);
    return source === 'vendor'
      ? []
      : [suppose.fact({ code: 'confirmed', assumptions: 1 }, confirmed)];
  }
  if (until <= at && from <= at) {
    const code = kind === 'quote' ? 'quote-longer' : 'issue-longer';
    const way = { from: midnightOf(until), to: nextMidnight(at), moved: until };
    const longer = (by: Hold, assumptions: number) =>
      suppose.date({ code, assumptions }, (day) => holdEdit(by, from, day), way);
    return [longer(hold, 1) ?? longer(ofVendor, 2)];
  }
  if (kind !== 'quote' || from <= at) return [];
  const earlier = (day: Instant) => holdEdit(hold, day, until);
  const way = { from: nextMidnight(from - 1), to: midnightOf(at), moved: from };
  return [suppose.date({ code: 'quote-earlier', assumptions: 1 }, earlier, way)];
}

function holdEdit({ kind, name, source }: Hold, from: Instant, until: Instant): Edit {
  const dates = { from: isoText(from), until: optionalIsoText(until) };
  const record =
    kind === 'quote'
      ? { kind, quote: name, issuedOn: dates.from, validUntil: dates.until, source }
      : { kind, issue: name, ...dates, source };
  return { do: 'add', record };
}
