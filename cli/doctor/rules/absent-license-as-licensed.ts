import { absentReadings } from '../absent-readings';
import type { App } from '../app';
import { findingAt, type Finding } from '../finding';

/** No license is answered like a license in force. */
export function absentLicenseAsLicensed(app: App): Finding[] {
  return absentReadings(app).flatMap(({ source, node, reading }) =>
    reading === 'licensed' ? [findingAt(source, node, { code: 'absent-license-as-licensed' })] : [],
  );
}
