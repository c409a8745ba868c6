import { isJsonObject, isText, type JsonObject } from '../../src/wire/json';
import type { Place } from '../export/row';
import type { ReportRow } from '../report-row/report-row';
import { isFresh } from '../report-row/row-case';
import { ownFindings } from './findings-of';
import type { Given } from './given';
import { bitOf } from './marks';
import type { AuditedLicense, Contact, ListedFinding } from './report';
import type { RowView, RowViews } from './row-views';
import { toldOf, type Told } from './told';

/** A row of a license with all that is to be told of it. */
export type Examined = {
  row: ReportRow;
  view: RowView;
  /** What is told of every row like it, then what is told of this row alone. */
  told: readonly Told[];
  /** US cents. */
  stake: number;
  /** A bit for each of `marks`. */
  marks: number;
};

/** Examines a row; `isContradicted` when another row of its license states something else and none is newer. */
export function examine(
  row: ReportRow,
  { given, views }: { given: Given; views: RowViews },
  isContradicted: boolean,
): Examined {
  const history = given.historyOf(row);
  const view = views.of(row, history);
  const told = withOwn(row, view, { given, isContradicted });
  let marks = row.isSandbox ? bitOf('sandbox') : 0;
  for (let at = view.told.length; at < told.length; at += 1) marks |= bitOf(told[at]?.kind ?? '');
  if (history) marks |= bitOf('joined') | (isFresh(history, given.asked.at) ? bitOf('fresh') : 0);
  return { row, view, told, stake: given.money?.of(row.numbers) ?? 0, marks };
}

function withOwn(
  row: ReportRow,
  { judgement, told }: RowView,
  { given, isContradicted }: { given: Given; isContradicted: boolean },
): readonly Told[] {
  const hasOwn = row.flaws.length > 0 || row.inGracePeriod !== null;
  const change =
    given.previous === null || row.id === null
      ? null
      : given.previous.changeOf(row.id, judgement.resolution);
  if (!hasOwn && change === null && !isContradicted) return told;
  const own = ownFindings(row, judgement.resolution);
  if (change !== null) own.push(change);
  if (isContradicted) own.push({ code: 'contradicting-rows' });
  return [...told, ...own.map((finding) => toldOf(finding, given.asked.at))];
}

/** An examined row as it is reported. */
export function auditedLicense(
  { row, view }: Examined,
  { place, contact }: { place: Place; contact: Contact | null },
): AuditedLicense {
  const { resolution } = view.judgement;
  const { state, access, lic, reason, lifecycle, reportStatus, until, heldBy } = resolution;
  return {
    place,
    id: row.id,
    cloudId: row.cloudId,
    app: row.appName ?? row.appKey,
    licenseType: row.licenseType,
    tier: row.tier,
    isSandbox: row.isSandbox,
    status: row.status,
    end: typeof row.end === 'number' ? row.end : null,
    state,
    access,
    lic,
    reason,
    lifecycle,
    reportStatus,
    until,
    heldBy,
    contested: resolution.contested,
    flaws: row.flaws,
    contact,
  };
}

/** A finding with its license, as it is listed. */
export function listedFinding(
  { severity, finding }: Told,
  license: AuditedLicense,
  atStake: number | null,
): ListedFinding {
  return { severity, finding, atStake, license };
}

/** Whom to write to: of the row's contact details, wherever the report's version has them, the technical contact. */
export function contactIn(raw: JsonObject, { host }: ReportRow): Contact {
  const details = isJsonObject(raw.contactDetails) ? raw.contactDetails : raw;
  const person = isJsonObject(details.technicalContact) ? details.technicalContact : {};
  const text = (...values: unknown[]): string | null => values.find(isText) ?? null;
  return {
    host,
    company: text(details.company),
    country: text(details.country),
    name: text(person.name, details.technicalContactName),
    email: text(person.email, details.technicalContactEmail),
  };
}
