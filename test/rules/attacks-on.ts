import type { LicenseRecord, Source } from '../../src/rules/record';
import { recordJson } from '../../src/wire/record-json';
import { usableRecords, type RawCase } from './raw-case';

/**
 * Every way in which somebody other than the vendor may try to undo what the vendor recorded in
 * `raw`: voids, other versions of the same id, copies with a code, closings of a quote, reopenings of a closed one.
 */
export function attacksOn(raw: RawCase, source: Exclude<Source, 'vendor'>): unknown[] {
  const records = usableRecords(raw);
  const others = records.filter((record) => record.source !== 'vendor');
  const isOthers = (number: string): boolean =>
    others.some((record) => record.kind === 'quote' && record.quote === number);
  return records
    .filter((record) => record.source === 'vendor')
    .flatMap((record, index) => {
      const { id, recordedAt } = record;
      const head = { id: `attack-${String(index)}`, recordedAt, source };
      const attacks: unknown[] = [
        { ...head, kind: 'void', target: id },
        { ...head, id, kind: 'extension', newEnd: recordedAt },
        { ...head, id, recordedAt: recordedAt + 1, kind: 'void', target: id },
        { ...recordJson(record), source, codeId: id, code: 'what the vendor signed' },
      ];
      if (record.kind === 'quote' && !isOthers(record.quote)) {
        const closing = { ...head, id: `closing-${String(index)}`, kind: 'quote-closed' };
        attacks.push({ ...closing, quote: record.quote, at: 0, outcome: 'withdrawn' });
      }
      if (isFirmClosing(record, records) && !isOthers(record.quote)) {
        const reopening = { ...head, id: `reopening-${String(index)}`, kind: 'quote' };
        attacks.push({ ...reopening, quote: record.quote, issuedOn: record.at });
      }
      return attacks;
    });
}

/** A closing that the vendor neither took back nor wrote in another version. */
function isFirmClosing(
  record: LicenseRecord,
  records: LicenseRecord[],
): record is Extract<LicenseRecord, { kind: 'quote-closed' }> {
  return (
    record.kind === 'quote-closed' &&
    record.outcome !== 'accepted' &&
    records.every((other) => other === record || other.id !== record.id) &&
    !records.some(
      (other) => other.kind === 'void' && other.source === 'vendor' && other.target === record.id,
    )
  );
}
