import '@atlaskit/css-reset';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { enableTheme } from './backend';
import './page/panel.css';
import './course/changes.css';
import './course/timeline.css';
import './details/details.css';
import './files/files.css';
import './forms/dialog.css';
import './headline/headline.css';
import './history/history.css';
import './known/known.css';
import './notices/notices.css';
import './purchases/purchases.css';
import './regimes/regimes.css';
import './support/support.css';

function draw(): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no root');
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}

// Drawing waits for the theme, so that nobody sees the page change its colours.
void enableTheme().then(draw);
