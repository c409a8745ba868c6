import '@atlaskit/css-reset';
import Heading from '@atlaskit/heading/heading';
import Lozenge from '@atlaskit/lozenge/lozenge';
import { view } from '@forge/bridge';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

/** The least that Atlaskit can show: what the license panel's first sight is measured against. */
const EmptyPage = () => (
  <main>
    <header>
      <Heading size="xlarge" as="h1">
        License
      </Heading>
      <Lozenge>Suspended</Lozenge>
    </header>
  </main>
);

const draw = (): void => {
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no root');
  createRoot(root).render(
    <StrictMode>
      <EmptyPage />
    </StrictMode>,
  );
};

void view.theme.enable().then(draw);
