import { useSyncExternalStore } from 'react';

/** Tells of every change of the page that is shown. Gives back what ends it. */
export const onPageChange = (changed: () => void): (() => void) => {
  window.addEventListener('popstate', changed);
  return () => {
    window.removeEventListener('popstate', changed);
  };
};

const current = () => window.location.pathname + window.location.search;

/** Shows another page of the pretended product without loading the shell again. */
export const go = (path: string): void => {
  window.history.pushState(null, '', path);
  window.dispatchEvent(new PopStateEvent('popstate'));
};

/** The page that is shown: its path and whether `?force` asks to skip the product's refusal. */
export const useLocation = (): { path: string; force: boolean } => {
  const url = new URL(useSyncExternalStore(onPageChange, current), window.location.origin);
  return { path: url.pathname, force: url.searchParams.has('force') };
};

const isPlainClick = (event: MouseEvent) =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** Hands plain clicks on links to `navigate`, which knows the pages of the pretended products. */
export const followLinks =
  (navigate: (url: string, where: 'same-tab' | 'new-tab') => void) =>
  (event: MouseEvent): void => {
    if (event.defaultPrevented || !isPlainClick(event)) return;
    if (!(event.target instanceof Element)) return;
    const link = event.target.closest('a');
    if (link === null || link.href === '') return;
    event.preventDefault();
    navigate(link.href, link.target === '_blank' ? 'new-tab' : 'same-tab');
  };
