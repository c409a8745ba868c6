import type { Instant } from '../../../src/rules/instant';
import { momentOf } from '../../../src/words/dates';
import { ExactTime } from '../language/exact-time';
import { useLanguage } from '../language/language-context';

/** A moment in the reader's zone; the exact instant in UTC on hover. */
export function Moment({ at }: { at: Instant }) {
  const { reader } = useLanguage();
  return <ExactTime at={at}>{momentOf(at, reader)}</ExactTime>;
}
