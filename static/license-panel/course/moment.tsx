import type { Instant } from '../../../src/rules/instant';
import { exactInUtc, inReaderZone } from './moment-words';
import { useLanguage } from '../language/language-context';

/** A moment in the reader's zone; the exact instant in UTC on hover. */
export function Moment({ at }: { at: Instant }) {
  const { reader } = useLanguage();
  return (
    <time dateTime={new Date(at).toISOString()} title={exactInUtc(at, reader)}>
      {inReaderZone(at, reader)}
    </time>
  );
}
