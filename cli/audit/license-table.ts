import type { ReportRow } from '../report-row/report-row';
import { textIndex } from './text-index';

/**
 * What a row is to those of its license that came before: the `first`, `newer`, `older`, a `duplicate`, or `equal`: it
 * counts from now on, but nothing says that it is newer.
 */
type Rank = 'first' | 'newer' | 'equal' | 'older' | 'duplicate';

/** What is kept of a license until every row was read: a few numbers, overwritten by a newer row's. */
type LicenseNumbers = {
  /** By their numbers. */
  summary: number;
  type: number;
  app: number;
  /** Sets, a bit for each member: what is wrong with the row, and what else is so of this row alone. */
  flaws: number;
  marks: number;
  /** US cents. */
  stake: number;
};

/** The licenses of an audit, each as its newest row has it. */
export type LicenseTable = {
  /**
   * Finds the license of a row, by its id, and what the row is to it: the row updated last counts, of those the one
   * with the later end, of those the last. `facts` is a number for what the row states, `ordinal` counts rows.
   */
  place: (row: ReportRow, given: { facts: number; ordinal: number }) => Placed;
  write: (license: number, numbers: LicenseNumbers) => void;
  read: (license: number) => LicenseNumbers;
  /** The ordinal of the row that counts. */
  rowOf: (license: number) => number;
  readonly size: number;
};

/** What ranks a row: instants, -1 for those that cannot be read. */
type Stated = { updated: number; end: number; facts: number };

type Placed = { license: number; rank: Rank };

/** So many licenses have room before the table grows. */
const START = 1 << 12;

/** A table without licenses, which grows as rows are placed. */
export function licenseTable(): LicenseTable {
  const ids = textIndex();
  /** Licenses by the numbers of their ids; those without an id have none, and one row each. */
  let byId = new Uint32Array(START);
  let size = 0;
  let updated = new Float64Array(START);
  let end = new Float64Array(START);
  let stake = new Float64Array(START);
  let facts = new Uint32Array(START);
  let row = new Uint32Array(START);
  let summary = new Uint32Array(START);
  let app = new Uint16Array(START);
  let flaws = new Uint16Array(START);
  let type = new Uint8Array(START);
  let marks = new Uint16Array(START);

  function grow(): void {
    const to = updated.length * 2;
    byId = larger(byId, new Uint32Array(to));
    updated = larger(updated, new Float64Array(to));
    end = larger(end, new Float64Array(to));
    stake = larger(stake, new Float64Array(to));
    facts = larger(facts, new Uint32Array(to));
    row = larger(row, new Uint32Array(to));
    summary = larger(summary, new Uint32Array(to));
    app = larger(app, new Uint16Array(to));
    flaws = larger(flaws, new Uint16Array(to));
    type = larger(type, new Uint8Array(to));
    marks = larger(marks, new Uint16Array(to));
  }

  function rankOf(license: number, stated: Stated): Rank {
    const updatedBefore = updated[license] ?? 0;
    if (stated.updated !== updatedBefore) return stated.updated > updatedBefore ? 'newer' : 'older';
    const endedBefore = end[license] ?? 0;
    if (stated.end !== endedBefore) return stated.end > endedBefore ? 'newer' : 'older';
    return stated.facts === facts[license] ? 'duplicate' : 'equal';
  }

  return {
    place: ({ id, lastUpdated, end: ends }, given) => {
      const stated: Stated = {
        updated: typeof lastUpdated === 'number' ? lastUpdated : -1,
        end: typeof ends === 'number' ? ends : -1,
        facts: given.facts,
      };
      let license = size;
      let rank: Rank = 'first';
      if (id !== null) {
        const known = ids.size;
        const number = ids.of(id);
        if (number === known) byId[number] = size;
        else {
          license = byId[number] ?? 0;
          rank = rankOf(license, stated);
        }
      }
      if (rank === 'older' || rank === 'duplicate') return { license, rank };
      updated[license] = stated.updated;
      end[license] = stated.end;
      facts[license] = stated.facts;
      row[license] = given.ordinal;
      if (license === size) {
        size += 1;
        if (size === updated.length) grow();
      }
      return { license, rank };
    },
    write: (license, numbers) => {
      summary[license] = numbers.summary;
      type[license] = numbers.type;
      app[license] = numbers.app;
      flaws[license] = numbers.flaws;
      marks[license] = numbers.marks;
      stake[license] = numbers.stake;
    },
    read: (license) => ({
      summary: summary[license] ?? 0,
      type: type[license] ?? 0,
      app: app[license] ?? 0,
      flaws: flaws[license] ?? 0,
      marks: marks[license] ?? 0,
      stake: stake[license] ?? 0,
    }),
    rowOf: (license) => row[license] ?? 0,
    get size() {
      return size;
    },
  };
}

type Numbers = { set: (from: ArrayLike<number>) => void };

function larger<Kind extends Numbers & ArrayLike<number>>(from: Kind, to: Kind): Kind {
  to.set(from);
  return to;
}
