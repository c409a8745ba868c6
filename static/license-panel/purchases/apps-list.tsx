import { useMemo, useState } from 'react';
import type { Product } from '../../../src/wire/family';
import type { Purchases } from '../../../src/wire/purchases';
import type { Standing } from '../../../src/wire/standing';
import { useLanguage } from '../language/language-context';
import { appCells } from './app-cells';
import { appRows } from './app-rows';
import { AppsTable } from './apps-table';
import { ListTools } from './list-tools';
import { firstView, shownRows } from './shown-rows';

type AppsListProps = { purchases: Purchases; own: Standing; product: Product | null };

/** The vendor's apps on this site, to be sorted, filtered and copied. */
export function AppsList({ purchases, own, product }: AppsListProps) {
  const language = useLanguage();
  const { say, reader } = language;
  const [view, setView] = useState(firstView);
  const rows = useMemo(
    () =>
      appRows({ purchases, own, product }).map((row) => ({
        ...row,
        cells: appCells(row, Date.parse(purchases.at), language),
      })),
    [purchases, own, product, language],
  );
  const shown = shownRows(rows, view, reader.locale);
  const others = rows.filter(({ isOwn }) => !isOwn);
  const isNoneBought = others.length > 0 && others.every(({ group }) => group === 'none');
  const does = (actions: string[]) => rows.some(({ action }) => action && actions.includes(action));
  if (rows.length === 0) return null;
  return (
    <>
      {isNoneBought ? <p>{say('purchases.none-bought')}</p> : null}
      {rows.length > 1 ? <ListTools {...{ rows, shown, view }} onView={setView} /> : null}
      {shown.length > 0 ? (
        <AppsTable rows={shown} view={view} onView={setView} siteId={purchases.siteId} />
      ) : null}
      <ul className="small">
        {others.length > 0 ? <li>{say('purchases.note.installed')}</li> : null}
        {does(['install']) ? <li>{say('purchases.note.install')}</li> : null}
        {does(['renew', 'subscribe', 'billing']) ? <li>{say('purchases.note.billing')}</li> : null}
      </ul>
    </>
  );
}
