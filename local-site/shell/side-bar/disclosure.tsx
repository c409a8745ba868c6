import type { ReactNode } from 'react';

type DisclosureProps = { title: string; children: ReactNode };

/** A part of the side bar that is out of the way until it is wanted. */
export const Disclosure = ({ title, children }: DisclosureProps) => (
  <details className="ls-disclosure">
    <summary>{title}</summary>
    <div className="ls-disclosed">{children}</div>
  </details>
);
