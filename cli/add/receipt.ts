import * as v from 'valibot';

/** The file that says what was added, in the app's folder. */
export const receiptName = 'standing.json';

const fragment = v.object({
  /** The keys that lead to it; the entry of a list goes by its `key`, or by itself. */
  at: v.array(v.string()),
  text: v.string(),
  /** How many characters of `text` stand before the node that `at` names. */
  lead: v.number(),
  /** What stood there before; absent when nothing did. */
  was: v.optional(v.string()),
  /** It only holds other entries, and stays while it holds some that are not ours. */
  holds: v.optional(v.literal(true)),
});

const member = v.object({
  at: v.array(v.string()),
  lead: v.number(),
  length: v.number(),
  /** Of the text, and of the value alone. */
  sha256: v.string(),
  valueSha256: v.string(),
  holds: v.optional(v.literal(true)),
});

const digests = v.record(v.string(), v.string());

const receipt = v.object({
  version: v.literal(1),
  kit: v.string(),
  manifest: v.object({ path: v.string(), fragments: v.array(fragment) }),
  /** Members of JSON files by the file's path. */
  members: v.record(v.string(), v.array(member)),
  /** Whole files that are ours, and files that we changed, with their SHA-256 afterwards. Line ends are read as LF. */
  created: digests,
  edited: digests,
  /** Folders that were not there before, the outer ones first. */
  folders: v.array(v.string()),
});

/** A piece of text in `manifest.yml`. Line ends are LF, whatever the file has. */
export type Fragment = v.InferOutput<typeof fragment>;

/** A member of a JSON file. */
export type Member = v.InferOutput<typeof member>;

/** What `standing add` did to an app, so that it can be undone and seen again. Paths have forward slashes. */
export type Receipt = v.InferOutput<typeof receipt>;

/** Reads a receipt; null for what is none of this version. */
export function parseReceipt(text: string): Receipt | null {
  try {
    const parsed = v.safeParse(receipt, JSON.parse(text));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

/** A receipt as its file has it. */
export function receiptText(value: Receipt): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
