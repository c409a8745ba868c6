import Lozenge from '@atlaskit/lozenge/lozenge';
import type { Call } from '../site/site';

const kilobytes = (bytes: number) =>
  bytes < 1000 ? `${String(bytes)} B` : `${(bytes / 1000).toFixed(1)} kB`;

const cost = (call: Call) =>
  [
    `${String(call.kvsRequests)} storage`,
    `${String(call.restRequests)} REST`,
    `${kilobytes(call.bytesRead)} read`,
    `${kilobytes(call.bytesWritten)} written`,
  ].join(' · ');

const CallItem = ({ call }: { call: Call }) => (
  <li className="ls-call">
    <span className="ls-call-head">
      <span className="ls-call-name">{call.functionKey}</span>
      {call.ok ? null : <Lozenge appearance="removed">Failed</Lozenge>}
      <span className="ls-call-ms">{Math.round(call.ms)} ms</span>
    </span>
    <span className="ls-hint">{call.moduleKey}</span>
    <span className="ls-hint">{cost(call)}</span>
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

/** The app's latest calls to its backend, newest first, each with its cost. */
export const CallList = ({ calls }: { calls: readonly Call[] }) =>
  calls.length === 0 ? (
    <p className="ls-hint">No calls yet.</p>
  ) : (
    <ol className="ls-calls" aria-label="Calls">
      {calls.map((call) => (
        <CallItem key={call.id} call={call} />
      ))}
    </ol>
  );
