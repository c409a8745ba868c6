import { purchaseGroups } from '../../../src/rules/purchase-group';
import { formula } from '../../../src/words/formula';
import type { Words } from '../../../src/words/words';
import type { SaidRow } from './shown-rows';

/** The list as text: a line an app, its columns apart by tabs, the groups one after the other. */
export function listText(rows: SaidRow[], say: Words): string {
  const head = [
    say('purchases.app'),
    say('next.state'),
    say('timeline.until'),
    say('details.edition'),
    say('details.entitlement'),
    say('purchases.installed'),
    say('form.note'),
  ];
  const lines = purchaseGroups.flatMap((group) =>
    rows
      .filter((row) => row.group === group)
      .map(({ cells }) => [
        cells.app,
        cells.state ?? say('purchases.group.unknown'),
        cells.until.words ?? '',
        cells.edition ?? '',
        cells.entitlement ?? '',
        cells.installed,
        [group === 'misfits' ? say('purchases.group.misfits') : '', ...cells.remarks]
          .filter((remark) => remark !== '')
          .join(': '),
      ]),
  );
  return [head, ...lines].map((cells) => cells.map(cellText).join('\t').trimEnd()).join('\n');
}

/** A cell in one line, which no spreadsheet runs that it is pasted into. */
function cellText(words: string): string {
  const text = words.replaceAll(/\s+/g, ' ').trim();
  return formula.test(text) ? `'${text}` : text;
}
