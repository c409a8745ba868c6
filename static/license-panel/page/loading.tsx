import Spinner from '@atlaskit/spinner/spinner';

/** Something is on its way. */
export function Loading({ label }: { label: string }) {
  return (
    <main className="page loading" aria-busy="true">
      <Spinner size="large" label={label} />
      <p role="status">{label}</p>
    </main>
  );
}
