import { takingOverProblem, type CodeProblem } from '../wire/code-problem';
import type { Confirmation } from '../wire/confirmation';
import { recordsOf, type NumberedEntry } from '../wire/entry';
import type { CodesOfFile } from '../wire/importable';
import { isJsonObject, isText } from '../wire/json';
import type { Result } from '../wire/result';
import type { VendorKey } from '../wire/vendor-key';
import type { AdminSite } from './site';

/** The codes that the vendor's records of a file carry, each judged as of this call. */
export async function codesOfFile(
  site: AdminSite,
  file: NumberedEntry[],
  { keys, license }: { keys: VendorKey[]; license: unknown },
): Promise<CodesOfFile> {
  const taken = { ...site.installation(), license, at: site.now() };
  const records = recordsOf(file.map(({ entry }) => entry)).filter(isJsonObject);
  const ofVendor = records.filter(({ source }) => source === 'vendor');
  const codes = new Map<string, Result<Confirmation, CodeProblem>>();
  for (const code of new Set(ofVendor.map((record) => record.code).filter(isText))) {
    const verified = await site.verifyCode(code, keys);
    const problem = verified.ok ? takingOverProblem(verified.value, taken) : null;
    if (!verified.ok) codes.set(code, verified);
    else if (problem) codes.set(code, { ok: false, problem: { code: problem } });
    else codes.set(code, { ok: true, value: verified.value.confirmation });
  }
  return codes;
}
