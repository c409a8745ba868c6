import { NEVER, type Instant } from '../../../src/rules/instant';
import type { HoldSpan } from '../../../src/rules/timeline';
import { closingOf } from '../../../src/words/dates';
import { ExactTime } from '../language/exact-time';
import { useLanguage } from '../language/language-context';
import { Said } from '../language/said';
import { Moment } from './moment';
import type { StateStretch } from './state-stretches';
import { remarksOn } from './stretch-words';

type StretchesTableProps = { stretches: StateStretch[]; holds: HoldSpan[] };

/** The stretches of the picture, one a row: the same for those who do not look at it. */
export function StretchesTable({ stretches, holds }: StretchesTableProps) {
  const language = useLanguage();
  const { say } = language;
  return (
    <table className="changes stretches">
      <thead>
        <tr>
          <th scope="col">{say('next.from')}</th>
          <th scope="col">{say('timeline.until')}</th>
          <th scope="col">{say('next.state')}</th>
          <th scope="col">{say('next.access')}</th>
        </tr>
      </thead>
      <tbody>
        {stretches.map((stretch) => (
          <StretchRows
            key={stretch.from}
            stretch={stretch}
            remarks={remarksOn(stretch, holds, language)}
          />
        ))}
      </tbody>
    </table>
  );
}

function StretchRows({ stretch, remarks }: { stretch: StateStretch; remarks: string[] }) {
  const { say } = useLanguage();
  return (
    <>
      <tr className={remarks.length > 0 ? 'remarked' : undefined}>
        <th scope="row">
          {stretch.from === -NEVER ? (
            <span className="subtle">{say('details.not-stated')}</span>
          ) : (
            <Moment at={stretch.from} />
          )}
        </th>
        <td>
          <Until until={stretch.until} />
        </td>
        <td>{say(`state.${stretch.state}`)}</td>
        <td>{say(`next.access.${stretch.access}`)}</td>
      </tr>
      {remarks.length > 0 ? (
        <tr>
          <td colSpan={4} className="small">
            {remarks.map((remark) => (
              <p key={remark}>
                <Said text={remark} />
              </p>
            ))}
          </td>
        </tr>
      ) : null}
    </>
  );
}

function Until({ until }: { until: Instant }) {
  const { say, reader } = useLanguage();
  if (until === NEVER) return <span className="subtle">{say('details.not-stated')}</span>;
  return <ExactTime at={until}>{closingOf(until, reader)}</ExactTime>;
}
