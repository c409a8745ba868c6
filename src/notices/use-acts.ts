import { useState } from 'react';
import type { NoticeActs } from './use-notice';

/** What the reader has done on this page: nothing, something, or something that could not be kept. */
export type Acted = 'nothing' | 'something' | 'in-vain';

/** The acts of a reader, and what came of the last one. */
export function useActs(acts: NoticeActs): [Acted, { dismiss: () => void; reopen: () => void }] {
  const [acted, setActed] = useState<Acted>('nothing');
  const tell = (act: () => Promise<void>) => () => {
    act().then(
      () => {
        setActed('something');
      },
      (error: unknown) => {
        console.error(error);
        setActed('in-vain');
      },
    );
  };
  return [acted, { dismiss: tell(acts.dismiss), reopen: tell(acts.reopen) }];
}
