import * as v from 'valibot';
import type { Instant } from '../rules/instant';
import { isJsonObject } from './json';
import { parseInstant } from './parse-instant';
import type { Result } from './result';
import { weakKeys } from './weak-keys';

/** The public half of a key with which the vendor signs codes: Ed25519, as a JSON Web Key has it. */
export type VendorKey = {
  /** Its name, which stands in every code that it signed. */
  kid: string;
  /** The public key: 32 bytes in base64url. */
  x: string;
  /** From this day on, or this instant, no code of this key can be entered any more. */
  retiredOn?: string;
};

/** What keeps a list of keys from being read: where, and what is wrong there. */
export type KeyFlaw = { path: string; message: string };

const text = v.string('must be a text');

const key = v.strictObject({
  kid: v.pipe(text, v.regex(/^[\w.-]{1,40}$/, 'must be 1 to 40 letters, digits, . _ -')),
  x: v.pipe(
    text,
    // Of the last letter two bits are no part of the 32 bytes.
    v.regex(/^[\w-]{42}[AEIMQUYcgkosw048]$/, 'must be 32 bytes in base64url'),
    v.check((text) => !weakKeys.has(text), 'is no key: anybody can sign for it'),
  ),
  retiredOn: v.exactOptional(
    v.pipe(
      text,
      v.check((text) => typeof parseInstant(text) === 'number', 'must be a date'),
    ),
  ),
});

/** Members in which keys of any type hold what only their owner may know. */
const privateMembers = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'k', 'oth'];

/** Reads the vendor's public keys. A private half among them is named, and nothing of it repeated. */
export function parseVendorKeys(raw: unknown): Result<VendorKey[], KeyFlaw[]> {
  if (!Array.isArray(raw)) return { ok: false, problem: [{ path: '', message: 'must be a list' }] };
  const leaks = raw.flatMap((item: unknown, index) => leakIn(item, `[${index}]`));
  if (leaks.length > 0) return { ok: false, problem: leaks };
  const parsed = v.safeParse(v.array(key), raw);
  if (!parsed.success) return { ok: false, problem: parsed.issues.map(flawOf) };
  const keys = parsed.output;
  const twice = keys.findIndex(({ kid }, index) => keys.findIndex(hasKid(kid)) < index);
  if (twice === -1) return { ok: true, value: keys };
  return { ok: false, problem: [{ path: `[${twice}].kid`, message: 'is there twice' }] };
}

/** Whether no code of this key can be entered any more. */
export function isRetired({ retiredOn }: VendorKey, at: Instant): boolean {
  // Without a date this is no number, and nothing is as late as that.
  return at >= Number(parseInstant(retiredOn));
}

function leakIn(item: unknown, path: string): KeyFlaw[] {
  const name = isJsonObject(item) && privateMembers.find((member) => member in item);
  if (typeof name !== 'string') return [];
  const message = 'is the private half: take it out, and this key out of use';
  return [{ path: `${path}.${name}`, message }];
}

function flawOf(issue: v.BaseIssue<unknown>): KeyFlaw {
  const [index, member] = issue.path ?? [];
  const path = `[${String(index?.key)}]${member ? `.${String(member.key)}` : ''}`;
  // Here valibot's own words would repeat what it found.
  if (issue.type !== 'strict_object') return { path, message: issue.message };
  if (!member) return { path, message: 'must be an object' };
  return { path, message: issue.expected === 'never' ? 'is no member of a key' : 'is missing' };
}

function hasKid(kid: string): (other: VendorKey) => boolean {
  return (other) => other.kid === kid;
}
