import { useLanguage } from '../language/language-context';

/** Why the cloud has no counterpart to some of what the page of old had. */
export function OldPage() {
  const { say } = useLanguage();
  const gone = ['credentials', 'one-step', 'vendors', 'keys', 'versions'] as const;
  return (
    <details>
      <summary>{say('purchases.old')}</summary>
      <ul>
        {gone.map((name) => (
          <li key={name}>{say(`purchases.old.${name}`)}</li>
        ))}
      </ul>
    </details>
  );
}
