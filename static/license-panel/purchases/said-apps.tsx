import { Said } from '../language/said';

/** What is said of each app, one below the other. */
export function SaidApps({ apps }: { apps: string[] }) {
  if (apps.length === 0) return null;
  return (
    <ul>
      {apps.map((app) => (
        <li key={app}>
          <Said text={app} />
        </li>
      ))}
    </ul>
  );
}
