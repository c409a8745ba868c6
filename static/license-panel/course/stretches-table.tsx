import { NEVER } from '../../../src/rules/instant';
import type { HoldSpan } from '../../../src/rules/timeline';
import { written } from '../../../src/words/dates';
import { useLanguage } from '../language/language-context';
import { Said } from '../language/said';
import { Moment } from './moment';
import type { StateStretch } from './state-stretches';
import { remarksOn, untilDay } from './stretch-words';

type StretchesTableProps = { stretches: StateStretch[]; holds: HoldSpan[] };

/** The stretches of the picture, one a row: the same for those who do not look at it. */
export function StretchesTable({ stretches, holds }: StretchesTableProps) {
  const language = useLanguage();
  const { say } = language;
  return (
    <table className="changes">
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
          <tr key={stretch.from}>
            <th scope="row">
              {stretch.from === -NEVER ? (
                <span className="subtle">{say('timeline.no-beginning')}</span>
              ) : (
                <Moment at={stretch.from} />
              )}
            </th>
            <td>
              <Until stretch={stretch} />
            </td>
            <td>
              {say(`state.${stretch.state}`)}
              {remarksOn(stretch, holds, language).map((remark) => (
                <p key={remark} className="small">
                  <Said text={remark} />
                </p>
              ))}
            </td>
            <td>{say(`next.access.${stretch.access}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Until({ stretch }: { stretch: StateStretch }) {
  const { say, reader } = useLanguage();
  const { until } = stretch;
  if (until === NEVER) return <span className="subtle">{say('timeline.no-end')}</span>;
  return (
    <time dateTime={new Date(until).toISOString()} title={written(until, 'exact', reader)}>
      {untilDay(stretch, reader)}
    </time>
  );
}
