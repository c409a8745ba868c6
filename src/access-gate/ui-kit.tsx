import { SectionMessage, SectionMessageAction, Spinner, Stack, Text } from '@forge/react';
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
  if (!hasMessage) return <>{node}</>;
  return (
    <Stack space="space.200">
      <Message access={access} />
      {node}
    </Stack>
  );
}

function Message({ access }: { access: AccessStatus }): React.JSX.Element {
  const messages = useMessages();
  if (messages === null || access.status === 'waiting')
    return <Spinner label={sayAccess('gate.waiting', messages ?? {})} />;
  const { title, body } = accessWords(
    access.status === 'decided' ? access.decision : null,
    messages,
  );
  const actions =
    access.status === 'unknown'
      ? [
          <SectionMessageAction key="retry" onClick={access.retry}>
            {sayAccess('gate.retry', messages)}
          </SectionMessageAction>,
        ]
      : [];
  const appearance = access.status === 'unknown' ? 'error' : 'warning';
  return (
    <SectionMessage appearance={appearance} title={title} actions={actions}>
      <Text>{body}</Text>
    </SectionMessage>
  );
}
