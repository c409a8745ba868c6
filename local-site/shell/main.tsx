import '@atlaskit/css-reset';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { openHostDoor } from './host/frame-host';
import './shell.css';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element with the id root.');
openHostDoor();
createRoot(root).render(<App />);
