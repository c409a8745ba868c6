import Spinner from '@atlaskit/spinner/spinner';

/** Something is on its way. Before the language is known there is no label to say so. */
export function Loading({ label }: { label?: string }) {
  return (
    <main className="page loading" aria-busy="true">
      <Spinner size="large" {...(label !== undefined && { label })} />
      <p role="status">{label}</p>
    </main>
  );
}
