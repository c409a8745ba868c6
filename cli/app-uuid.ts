const UUID = '[\\da-f]{8}(?:-[\\da-f]{4}){3}-[\\da-f]{12}';
const WHOLE = new RegExp(`^${UUID}$`, 'i');
const LAST = new RegExp(`/(${UUID})$`, 'i');

/** Whether a text is a UUID and nothing else. */
export function isUuid(text: string): boolean {
  return WHOLE.test(text);
}

/** The UUID in a manifest's `app.id`, which Atlassian writes as `ari:cloud:ecosystem::app/…`; null where it is not, or not yet. */
export function appUuid(id: unknown): string | null {
  return typeof id === 'string' ? (LAST.exec(id)?.[1] ?? null) : null;
}
