import { absentReadings } from '../absent-readings';
import type { App } from '../app';
import { findingAt, type Finding } from '../finding';

/** No license is answered like a license that is not in force, or with an error. */
export function absentLicenseAsUnlicensed(app: App): Finding[] {
  return absentReadings(app).flatMap(({ source, node, reading }) => {
    if (reading === 'licensed') return [];
    const how = reading === 'throws' ? 'throws' : 'same-answer';
    return [findingAt(source, node, { code: 'absent-license-as-unlicensed', how })];
  });
}
