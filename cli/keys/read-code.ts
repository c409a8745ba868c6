import { decodeJwt } from 'jose';
import { verifyCode } from '../../src/codes/verify-code';
import type { Instant } from '../../src/rules/instant';
import { withoutGaps } from '../../src/wire/code-call';
import { momentProblem } from '../../src/wire/code-problem';
import { parseConfirmation } from '../../src/wire/confirmation';
import type { VendorKey } from '../../src/wire/vendor-key';
import { confirmationLines, problemWords } from './confirm-words';

/** What a code says, and what there is to say of it: nothing is wrong where `isTaken`. */
export type CodeReading = { lines: string[]; isTaken: boolean };

/** Explains a code as it was pasted; with keys, also whether an app that knows them would take it at this moment. */
export async function readCode(
  pasted: string,
  keys: VendorKey[] | null,
  at: Instant,
): Promise<CodeReading> {
  const code = withoutGaps(pasted);
  if (!keys) return unchecked(code);
  const verified = await verifyCode(code, keys);
  if (!verified.ok) {
    const { code: problem } = verified.problem;
    const said = saidBy(code);
    const unproven = said ? ['It says, and nothing proves it:', ...said] : [];
    return { lines: [problemWords[problem], ...unproven], isTaken: false };
  }
  const { confirmation, key } = verified.value;
  const problem = momentProblem(verified.value, at);
  const signature = `  signature    right, by the key ${key.kid}`;
  const outcome = problem === null ? [] : [problemWords[problem]];
  return {
    lines: [...confirmationLines(confirmation), signature, ...outcome],
    isTaken: problem === null,
  };
}

function unchecked(code: string): CodeReading {
  const said = saidBy(code);
  if (!said) return { lines: [problemWords['not-a-code']], isTaken: false };
  return {
    lines: [...said, '  signature    not checked: name the app’s keys with --keys'],
    isTaken: true,
  };
}

/** What a code says, whoever signed it; null for what is none. */
function saidBy(code: string): string[] | null {
  try {
    const read = parseConfirmation(decodeJwt(code));
    return read.ok ? confirmationLines(read.value) : null;
  } catch {
    return null;
  }
}
