/** Stands where a UI Kit node should be that the local site cannot draw; tests look for the mark. */
export const Unmodelled = ({ name }: { name: string }) => (
  <pre className="ls-unmodelled" data-unmodelled={name}>
    Not drawn by the local site: {name}
  </pre>
);
