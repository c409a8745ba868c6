import type { ReactNode } from 'react';
import { openPage } from '../backend';

/** A link to a page outside the product, which asks the reader first where it must. */
export function WebLink({ url, children }: { url: string; children: ReactNode }) {
  return (
    <a
      href={url}
      target="_blank"
      rel="noopener noreferrer"
      onClick={(event) => {
        event.preventDefault();
        void openPage(url);
      }}
    >
      {children}
    </a>
  );
}
