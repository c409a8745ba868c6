/** A JSON object whose members are not known yet. */
export type JsonObject = Partial<Record<string, unknown>>;

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

/** `null` counts as absent everywhere. */
export function isAbsent(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

/** The member of a closed list that `value` is, or undefined. */
export function oneOf<Member extends string>(
  members: readonly Member[],
  value: unknown,
): Member | undefined {
  return members.find((member) => member === value);
}

/** What a text says as JSON; undefined where it is none. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** How many bytes a value takes as JSON. */
export function bytesOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}

/** The items of a list; none of what is no list. */
export function itemsOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
