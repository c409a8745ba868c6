import { english } from '../english';
import type { AuditReport } from './report';

/** What is to be known of the audit that this one is compared with, before its changes are believed. */
export function previousWords({ previous, regime }: AuditReport): string[] {
  if (previous === null) return [];
  const other = previous.regime === regime ? null : previous.regime;
  return [
    ...(other === null
      ? []
      : [
          `It was by the rules of “${english.say(`regime.${other}`)}”: some changes are only that.`,
        ]),
    ...(previous.isWhole
      ? []
      : ['It does not have every license, so which are new or gone is not known.']),
  ];
}
