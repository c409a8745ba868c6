import type { ScenarioRecord } from '../../local-site/scenarios/scenario';
import { entryOf, parseNewRecord } from '../../src/wire/new-record';

/** What the app keeps of records that an admin enters at a moment. Throws when it would refuse one. */
export const adminRecords = (entered: ScenarioRecord[], recordedAt: string) =>
  entered.map((record, index) => {
    const parsed = parseNewRecord(record);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
    return entryOf(parsed.value, { id: `${recordedAt} ${String(index)}`, recordedAt }).record;
  });
