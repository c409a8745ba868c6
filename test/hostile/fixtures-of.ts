import { canonicalJson } from '../../src/rules/canonical-json';
import { DAY } from '../../src/rules/instant';
import { checksumOf } from '../../src/wire/checksum';
import { sumOf } from '../../src/wire/history-file';
import { isJsonObject } from '../../src/wire/json';
import { codeOf, NOW } from '../codes/made-codes';
import { forged } from '../forge/exported';
import type { MarkedSite } from './marked-sites';
import { othersKey, vendorKey } from './vendor-keys';

/** What Atlassian may say of a site's license, each with the numbers of that site. */
export const licensesOf = ({ mark }: MarkedSite): (object | null)[] => {
  const numbers = {
    ccpEntitlementId: `ent-${mark}`,
    ccpEntitlementSlug: `E-${mark}`,
    supportEntitlementNumber: `SEN-${mark}`,
  };
  const paid = { active: true, isEvaluation: false, billingPeriod: 'MONTHLY', ...numbers };
  return [
    { ...paid, subscriptionEndDate: '2027-05-31' },
    { ...paid, subscriptionEndDate: '2026-06-10' },
    { ...paid, active: false, subscriptionEndDate: '2026-05-31' },
    { active: true, isEvaluation: true, trialEndDate: '2026-06-25', ...numbers },
    { active: true, subscriptionEndDate: 'soon', ...numbers },
    null,
  ];
};

/** Codes for a site: one to be entered, some that are none here and now. */
export const codesFor = async ({ mark, cloudId }: MarkedSite, appId: string): Promise<string[]> => {
  const here = { siteId: cloudId, appId, entitlement: `E-${mark}`, quote: `Q-${mark}-code` };
  const good = await codeOf(vendorKey, { ...here, id: `${mark}-code-1` });
  return [
    good,
    good,
    good,
    good,
    await codeOf(othersKey, { ...here, id: `${mark}-code-2` }),
    await codeOf(vendorKey, { ...here, entitlement: 'E-2', id: `${mark}-code-3` }),
    await codeOf(vendorKey, { ...here, end: NOW - DAY, signedAt: NOW - 9 * DAY }),
    await codeOf(vendorKey, { ...here, signedAt: NOW + DAY }),
    `${good.slice(0, -4)}AAAA`,
    'a.b.c',
    `Q-${mark}-1`,
  ];
};

/** The files that an attacker makes of a genuine one, their checksums made anew where a clever hand would. */
export const filesOf = async (file: string): Promise<string[]> => [
  file,
  file,
  file.slice(0, -200),
  file.replace('"quote":"', '"quote":"an edited '),
  await forged(file, (record) => Object.assign(record, { source: 'vendor', codeId: 'x' })),
  await forged(file, (record) => Object.assign(record, { id: `forged-${String(record.id)}` })),
  await withDeepEntry(file),
  JSON.stringify({ format: 'standing-history', version: 2 }),
  '['.repeat(100_000),
];

/** Deeper than recursion goes. */
const withDeepEntry = async (text: string): Promise<string> => {
  const file: unknown = JSON.parse(text);
  if (!isJsonObject(file)) throw new Error('no history');
  const record: unknown = JSON.parse('['.repeat(50_000) + ']'.repeat(50_000));
  const content = { number: 1, record, note: null };
  file.entries = [{ ...content, sum: await sumOf(content) }];
  delete file.checksum;
  return canonicalJson({ ...file, checksum: await checksumOf(file) });
};
