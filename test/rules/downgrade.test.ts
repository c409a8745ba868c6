import { isDowngrade } from '../../src/rules/downgrade';
import { licenseChanges, type LicenseChange } from '../../src/rules/license-change';
import { ends, off, paid, seenAt, silent, trial } from './seen-at';

const standard = { capabilitySet: 'capabilityStandard' };
const advanced = { capabilitySet: 'capabilityAdvanced' };

type Row = [code: LicenseChange['code'], from: string, before: unknown, after: unknown];

/** What a change of this code is from the day `from` to July 1, 2026. */
function changeOf([code, from, before, after]: Row): LicenseChange {
  const changes = licenseChanges(seenAt(from, before), seenAt('2026-07-01', after));
  const found = changes.find((change) => change.code === code);
  if (found === undefined) throw new Error(`no such change: ${JSON.stringify(changes)}`);
  return found;
}

test.each<Row>([
  ['removed', '2026-05-01', paid(), null],
  ['inactive', '2026-05-01', paid(ends(null)), paid({ ...off, ...ends(null) })],
  ['ended-as-dated', '2026-05-01', paid(), paid(off)],
  ['ended-early', '2026-05-01', paid(ends('2027-05-31')), paid({ ...off, ...ends('2027-05-31') })],
  ['ended-late', '2026-06-20', paid(), paid(off)],
  ['flag-told', '2026-05-01', paid(silent), paid(off)],
  ['edition-changed', '2026-05-01', paid(advanced), paid(standard)],
])('worth less: %s', (...row) => {
  expect(isDowngrade(changeOf(row))).toBe(true);
});

test.each<Row>([
  ['appeared', '2026-05-01', null, paid()],
  ['unreadable', '2026-05-01', paid(), 'soon'],
  ['readable-again', '2026-05-01', 'soon', paid()],
  ['converted', '2026-05-01', trial(), paid()],
  ['renewed', '2026-05-01', paid(), paid(ends('2027-05-31'))],
  ['active-again', '2026-05-01', paid(off), paid()],
  ['flag-silent', '2026-05-01', paid(), paid(silent)],
  ['flag-told', '2026-05-01', paid(silent), paid()],
  ['edition-changed', '2026-05-01', paid(standard), paid(advanced)],
  ['edition-changed', '2026-05-01', paid({ capabilitySet: 'capabilityPremium' }), paid(standard)],
  ['edition-changed', '2026-05-01', paid(advanced), paid({ capabilitySet: 'capabilityPremium' })],
  ['unchanged', '2026-05-01', paid(), paid()],
])('not worth less: %s', (...row) => {
  expect(isDowngrade(changeOf(row))).toBe(false);
});
