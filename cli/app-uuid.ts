/** The UUID in a manifest's `app.id`, which Atlassian writes as `ari:cloud:ecosystem::app/…`; null where it is not, or not yet. */
export function appUuid(id: unknown): string | null {
  const form = /\/([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/i;
  return typeof id === 'string' ? (form.exec(id)?.[1] ?? null) : null;
}
