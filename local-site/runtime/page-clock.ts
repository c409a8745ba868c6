import { installSiteDate } from './site-date';

// Runs in the app's page as /__clock.js?at=<milliseconds>&running=<true|false>, before the app's own scripts.
const query = new URL(document.currentScript?.getAttribute('src') ?? '', location.href)
  .searchParams;
const at = Number(query.get('at'));
const loadedAt = performance.now();
const flows = query.get('running') === 'true';

installSiteDate(() => Math.floor(at + (flows ? performance.now() - loadedAt : 0)));
