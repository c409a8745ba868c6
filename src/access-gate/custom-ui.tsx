import React from 'react';
import { accessWords, sayAccess } from '../words/access-words';
import { drawnFor, type AccessGateProps } from './access-gate-props';
import { useAccess, type AccessStatus } from './use-access';
import { useMessages } from './use-messages';

/**
 * Draws a feature where the app's function gives access, and says why where it does not. It closes
 * nothing by itself: the functions behind the feature are closed by `requireAccess`.
 */
export function AccessGate(props: AccessGateProps): React.JSX.Element {
  const access = useAccess();
  const { hasMessage, node } = drawnFor(access, props);
  return (
    <>
      {hasMessage && <Message access={access} />}
      {node}
    </>
  );
}

function Message({ access }: { access: AccessStatus }): React.JSX.Element {
  const messages = useMessages();
  if (messages === null || access.status === 'waiting')
    return <div className="standing-gate" aria-busy="true" />;
  const { title, body } = accessWords(
    access.status === 'decided' ? access.decision : null,
    messages,
  );
  return (
    <div className="standing-gate" role="status">
      <p>
        <strong>{title}</strong>
      </p>
      <p>{body}</p>
      {access.status === 'unknown' && (
        <button type="button" onClick={access.retry}>
          {sayAccess('gate.retry', messages)}
        </button>
      )}
    </div>
  );
}
