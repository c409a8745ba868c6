import type { App } from './app';
import type { Code, Finding } from './finding';
import { absentLicenseAsLicensed } from './rules/absent-license-as-licensed';
import { absentLicenseAsUnlicensed } from './rules/absent-license-as-unlicensed';
import { browserDecides } from './rules/browser-decides';
import { dateReadOneWay } from './rules/date-read-one-way';
import { familyMistake } from './rules/family-mistake';
import { isActive } from './rules/is-active';
import { licenseInModuleScope } from './rules/license-in-module-scope';
import { licenseTypeExhaustive } from './rules/license-type-exhaustive';
import { licensingNotEnabled } from './rules/licensing-not-enabled';
import { observerFiltered } from './rules/observer-filtered';

/** Every rule under the code of its findings. */
export const rules: Record<Code, (app: App) => Finding[]> = {
  'is-active': isActive,
  'absent-license-as-unlicensed': absentLicenseAsUnlicensed,
  'absent-license-as-licensed': absentLicenseAsLicensed,
  'browser-decides': browserDecides,
  'date-read-one-way': dateReadOneWay,
  'family-mistake': familyMistake,
  'license-in-module-scope': licenseInModuleScope,
  'observer-filtered': observerFiltered,
  'license-type-exhaustive': licenseTypeExhaustive,
  'licensing-not-enabled': licensingNotEnabled,
};
