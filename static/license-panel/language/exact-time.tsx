import type { ReactNode } from 'react';
import type { Instant } from '../../../src/rules/instant';
import { written } from '../../../src/words/dates';
import { useLanguage } from './language-context';

/** Words that name an instant; the exact one in UTC on hover. */
export function ExactTime({ at, children }: { at: Instant; children: ReactNode }) {
  const { reader } = useLanguage();
  return (
    <time dateTime={new Date(at).toISOString()} title={written(at, 'exact', reader)}>
      {children}
    </time>
  );
}
