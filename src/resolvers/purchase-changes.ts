import { isDowngrade } from '../rules/downgrade';
import { carriedOver, licenseChanges, type LicenseChange } from '../rules/license-change';
import type { FamilyApp } from '../wire/family';
import {
  seenOf,
  type CallProblem,
  type CheckOutcome,
  type PurchaseChange,
  type ToldAt,
} from '../wire/purchase-check';
import { seenLicense } from '../wire/sighted-license';
import type { AppAnswer, StoredAnswers } from '../wire/stored-answers';

/** The apps whose licenses are not as they were told before. */
export function purchaseChanges(
  siblings: FamilyApp[],
  before: AppAnswer[],
  after: AppAnswer[],
): PurchaseChange[] {
  return siblings.flatMap(({ id, name }) => {
    const [was, is] = [toldOf(before, id), toldOf(after, id)];
    if (!is) return [];
    const change = { appId: id, name, before: was, after: is };
    return isChange(change) ? [change] : [];
  });
}

/** What came of a check, of which every app was asked for unless `failure` says why not. */
export function checkOutcome(
  siblings: FamilyApp[],
  { answers }: Pick<StoredAnswers, 'answers'>,
  found: { changes: PurchaseChange[]; troubles: unknown[]; failure: CallProblem | null },
): CheckOutcome {
  if (found.failure) return found.failure;
  const changes = found.changes.flatMap(changesOf);
  if (changes.some(isDowngrade)) return 'downgraded';
  if (changes.length > 0) return 'updated';
  if (found.troubles.length > 0) return 'partial';
  const told = siblings.map(({ id }) => toldOf(answers, id));
  if (told.includes(null)) return 'unchanged';
  const licenses = told.flatMap((each) =>
    each?.license ? [seenLicense(each.license).license] : [],
  );
  if (licenses.length === 0) return 'none-found';
  return licenses.every(({ kind }) => kind === 'evaluation') ? 'only-evaluations' : 'unchanged';
}

function isChange(change: PurchaseChange): boolean {
  if (!change.before && change.after.license === null) return false;
  return changesOf(change).some(({ code }) => code !== 'unchanged');
}

function changesOf({ before, after }: PurchaseChange): LicenseChange[] {
  const was = before && seenOf(before);
  return licenseChanges(was, carriedOver(was, seenOf(after)));
}

function toldOf(answers: AppAnswer[], id: string): ToldAt | null {
  const answer = answers.find(({ appId }) => appId === id);
  return answer ? { at: answer.at, license: answer.license } : null;
}
