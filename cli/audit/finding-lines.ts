import { wrapped } from '../layout';
import type { Paint } from '../paint';
import { countText, dollarText } from '../amounts';
import { kindOf, type Severity } from './finding';
import { findingWords } from './finding-words';
import { kindWords } from './kind-words';
import type { AuditReport, ListedFinding } from './report';
import { shortened } from './shortened';
import { stateWords } from './state-words';
import { table, type Cell } from './table';

/** Each kind that was found: how often, what is at stake, and what to do. */
export function kindLines({ kinds, money }: AuditReport, paint: Paint): string[] {
  if (kinds.length === 0) return ['  None.'];
  const rows = kinds.map(({ kind, severity, count, atStake }): Cell[] => [
    severity,
    { right: countText(count) },
    ...(money ? [{ right: dollarText(atStake ?? 0) }] : []),
    kindWords(kind).title,
  ]);
  const head: Cell[] = [
    '',
    { right: 'licenses' },
    ...(money ? [{ right: 'sold in a year' }] : []),
    '',
  ];
  return table([head, ...rows]).flatMap((line, index) => {
    const kind = kinds[index - 1];
    if (!kind) return [paint.faint(line)];
    return [
      paintSeverity(line, kind.severity, paint),
      ...wrapped(kindWords(kind.kind).todo, '          ').map((each) => paint.faint(each)),
    ];
  });
}

function paintSeverity(line: string, severity: Severity, paint: Paint): string {
  if (severity === 'high') return paint.bad(line);
  return severity === 'medium' ? paint.warn(line) : line;
}

/** The listed findings, each with its license. */
export function findingLines({ findings }: AuditReport, paint: Paint): string[] {
  return findings.flatMap((listed) => [
    `  ${paintSeverity(kindWords(kindOf(listed.finding)).title, listed.severity, paint)}`,
    `    ${licenseWords(listed)}`,
    ...wrapped(findingWords(listed.finding), '    '),
  ]);
}

/** So many UTF-16 units of a text from an export are shown. */
const LONGEST = 120;

function licenseWords({ license, atStake }: ListedFinding): string {
  const { id, app, cloudId, contact, state, tier, place } = license;
  const texts = [
    id ?? 'no license number',
    app,
    contact?.host ?? (cloudId === null ? null : `site ${cloudId}`),
    contact?.company,
    contact?.email,
    tier,
  ];
  return [
    ...texts.flatMap((text) => (text ? [shortened(text, LONGEST)] : [])),
    stateWords(state),
    ...(license.isSandbox ? ['sandbox'] : []),
    ...(atStake === null ? [] : [dollarText(atStake)]),
    `${place.file}:${place.line}`,
  ].join(' · ');
}
