import { assumed } from '../../platform/prices';
import type { Call } from '../site/call';
import { costOfViews, type ViewCost } from '../site/view-cost';

const views = 1_000;

const whole = (amount: number) => amount.toLocaleString('en-US', { maximumFractionDigits: 0 });

const dollarsInWords = (amount: number) =>
  amount.toLocaleString('en-US', {
    style: 'currency',
    currency: 'USD',
    maximumSignificantDigits: 2,
    maximumFractionDigits: 6,
  });

const rowsOf = (cost: ViewCost): readonly (readonly [string, string])[] => [
  ['Function invocations', whole(cost.invocations)],
  ['Storage reads', whole(cost.kvsReads)],
  ['Storage writes', whole(cost.kvsWrites)],
  ['REST requests', whole(cost.restRequests)],
  ['KB billed', whole(cost.billedBytes / 1_000)],
  ['Cost', dollarsInWords(cost.dollars)],
];

const Figures = ({ calls }: { calls: readonly Call[] }) => (
  <>
    <dl className="ls-figures">
      {rowsOf(costOfViews(views, calls)).map(([name, figure]) => (
        <div key={name} className="ls-figure">
          <dt>{name}</dt>
          <dd>{figure}</dd>
        </div>
      ))}
    </dl>
    <p className="ls-hint">
      Counted since the page was opened. The cost is beyond what is free each month, for functions
      assumed to take {assumed.perCall * 1_000} ms and {assumed.perRequest * 1_000} ms a request.
    </p>
  </>
);

/** What a thousand views of the page on the screen would cost the vendor, if each made the calls that this one has made so far. */
export const ViewFigures = ({ calls }: { calls: readonly Call[] }) => (
  <section className="ls-group" aria-labelledby="ls-figures-title">
    <h3 id="ls-figures-title" className="ls-heading">
      Per {whole(views)} views
    </h3>
    {calls.length === 0 ? (
      <p className="ls-told">This page costs nothing: no function has run since it was opened.</p>
    ) : (
      <Figures calls={calls} />
    )}
  </section>
);
