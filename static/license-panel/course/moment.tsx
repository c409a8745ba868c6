import type { Instant } from '../../../src/rules/instant';
import { momentOf, written } from '../../../src/words/dates';
import { useLanguage } from '../language/language-context';

/** A moment in the reader's zone; the exact instant in UTC on hover. */
export function Moment({ at }: { at: Instant }) {
  const { reader } = useLanguage();
  return (
    <time dateTime={new Date(at).toISOString()} title={written(at, 'exact', reader)}>
      {momentOf(at, reader)}
    </time>
  );
}
