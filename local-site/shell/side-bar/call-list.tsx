import Lozenge from '@atlaskit/lozenge/lozenge';
import { costOf, type Call, type Cost } from '../site/call';
import type { Calls } from '../site/use-site';

const kilobytes = (bytes: number) =>
  bytes < 1000 ? `${String(bytes)} B` : `${(bytes / 1000).toFixed(1)} kB`;

const count = (number: number, what: string) => `${String(number)} ${what}`;

const words = (cost: Cost) =>
  [
    count(cost.kvsRequests, 'storage'),
    count(cost.restRequests, 'REST'),
    `${kilobytes(cost.bytesRead)} read`,
    `${kilobytes(cost.bytesWritten)} written`,
    ...(cost.faults === 0 ? [] : [count(cost.faults, cost.faults === 1 ? 'fault' : 'faults')]),
  ].join(' · ');

const milliseconds = ({ ms }: Cost) => `${String(Math.round(ms))} ms`;

const CallItem = ({ call }: { call: Call }) => (
  <li className="ls-call">
    <span className="ls-call-head">
      <span className="ls-call-name">{call.functionKey}</span>
      {call.ok ? null : <Lozenge appearance="removed">Failed</Lozenge>}
      <span className="ls-call-ms">{milliseconds(call)}</span>
    </span>
    <span className="ls-hint">{call.moduleKey}</span>
    <span className="ls-hint">{words(call)}</span>
    {call.error === undefined ? null : <span className="ls-problem">{call.error}</span>}
    {call.logLines.length === 0 ? null : (
      <details>
        <summary className="ls-hint">Log ({call.logLines.length})</summary>
        <pre className="ls-log">
          {call.logLines.map(({ level, text }) => `${level}: ${text}`).join('\n')}
        </pre>
      </details>
    )}
  </li>
);

type CallItemsProps = { label: string; calls: readonly Call[] };

const CallItems = ({ label, calls }: CallItemsProps) => (
  <ol className="ls-calls" aria-label={label}>
    {calls.map((call) => (
      <CallItem key={call.id} call={call} />
    ))}
  </ol>
);

const Total = ({ calls }: { calls: readonly Call[] }) => {
  const cost = costOf(calls);
  return (
    <p className="ls-total">
      <span className="ls-call-head">
        <span className="ls-call-name">
          This view: {count(calls.length, calls.length === 1 ? 'call' : 'calls')}
        </span>
        <span className="ls-call-ms">{milliseconds(cost)}</span>
      </span>
      <span className="ls-hint">{words(cost)}</span>
    </p>
  );
};

/** The app's latest calls to its backend, newest first, each with its cost; those of what is on the screen added up. */
export const CallList = ({ calls: { ofView, earlier } }: { calls: Calls }) => (
  <>
    <Total calls={ofView} />
    {ofView.length === 0 ? null : <CallItems label="Calls" calls={ofView} />}
    {earlier.length === 0 ? null : (
      <details>
        <summary>Earlier calls ({earlier.length})</summary>
        <CallItems label="Earlier calls" calls={earlier} />
      </details>
    )}
  </>
);
