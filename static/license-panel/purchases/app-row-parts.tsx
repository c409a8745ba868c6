import Lozenge from '@atlaskit/lozenge/lozenge';
import { useState, type ReactNode } from 'react';
import { stateAppearances } from '../../../src/words/state-appearances';
import { CopyButton } from '../copy/copy-button';
import { useLanguage } from '../language/language-context';
import { plain } from '../language/user-text';
import { connectedApps } from '../page/addresses';
import { WebLink } from '../page/web-link';
import { AppActionLink } from './app-action-link';
import { AppStanding } from './app-standing';
import type { SaidRow } from './shown-rows';

/** A number with so many characters at most is not broken into lines. */
const LONGEST_WHOLE = 20;

type AppRowPartsProps = {
  row: SaidRow;
  /** How many columns the table has. */
  columns: number;
  siteId: string;
};

/** An app's line in the list, and below it where its license stands, once that is asked for. */
export function AppRowParts({ row, columns, siteId }: AppRowPartsProps) {
  const { say } = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  const { standing, cells } = row;
  const { state, until, edition, entitlement, installed, remarks } = cells;
  const name = (
    <bdi dir="auto" className="user-text">
      {cells.app}
    </bdi>
  );
  const details = `app-${row.app.id}`;
  return (
    <>
      <tr role="row" className={isOpen ? 'opened' : undefined}>
        <th role="rowheader" scope="row">
          {standing ? (
            <button
              type="button"
              className="opener"
              aria-expanded={isOpen}
              aria-controls={details}
              onClick={() => {
                setIsOpen(!isOpen);
              }}
            >
              {name}
            </button>
          ) : (
            <span className="unopened">{name}</span>
          )}
          {remarks.map((remark) => (
            <p key={remark} className="small">
              {remark}
            </p>
          ))}
        </th>
        <Cell name={say('next.state')} isEmpty={false}>
          {standing && state !== null ? (
            <Lozenge appearance={stateAppearances[standing.answer.state]} maxWidth="none">
              {state}
            </Lozenge>
          ) : (
            <span className="subtle">{say('purchases.group.unknown')}</span>
          )}
        </Cell>
        <Cell name={say('timeline.until')} isEmpty={until.words === null}>
          {until.words}
        </Cell>
        <Cell name={say('purchases.edition')} isEmpty={edition === null && entitlement === null}>
          {edition === null ? null : <bdi className="edition">{edition}</bdi>}
          {entitlement === null ? null : (
            <span className="number">
              <bdi className={entitlement.length > LONGEST_WHOLE ? undefined : 'whole'}>
                {entitlement}
              </bdi>
              <CopyButton
                text={entitlement}
                label={plain(say('purchases.copy-number', { app: cells.app }))}
                isCompact
              />
            </span>
          )}
        </Cell>
        <Cell name={say('purchases.installed')} isEmpty={false}>
          {installed}
          {row.isOwn || siteId === '' ? null : (
            <>
              {' '}
              <WebLink url={connectedApps(siteId)}>{say('purchases.connected-apps')}</WebLink>
            </>
          )}
        </Cell>
        <Cell name={say('purchases.next')} isEmpty={row.action === null}>
          {row.action === null ? null : <AppActionLink row={row} action={row.action} />}
        </Cell>
      </tr>
      {isOpen && standing ? (
        <tr role="row" id={details}>
          <td role="cell" colSpan={columns}>
            <AppStanding row={row} standing={standing} />
          </td>
        </tr>
      ) : null}
    </>
  );
}

type CellProps = { name: string; isEmpty: boolean; children: ReactNode };

/** A cell that says its column's name where the columns have no room beside each other. */
function Cell({ name, isEmpty, children }: CellProps) {
  return (
    <td role="cell" data-column={name} className={isEmpty ? 'nothing' : undefined}>
      <div>{children}</div>
    </td>
  );
}
