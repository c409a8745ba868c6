import { useRef, useState } from 'react';
import type { Move, Site } from '../site/site';
import { moveOn } from '../site/site-client';
import type { SiteControl } from '../site/use-site';
import { inZone } from './in-zone';

const words = (move: Move, site: Site) =>
  move.moved === null
    ? move.message
    : `${inZone(Date.parse(move.moved.at), site)}: ${move.moved.title}`;

type NextChange = {
  /** What became of the last move, in words, as long as the site is as it left it. */
  told: string;
  next: () => Promise<void>;
};

/** *Next change*: a press while one is under way counts for nothing. */
export const useNextChange = ({ site, showAnew }: SiteControl): NextChange => {
  const [told, setTold] = useState({ site, words: '' });
  const isMoving = useRef(false);
  const next = async () => {
    if (isMoving.current) return;
    isMoving.current = true;
    try {
      const move = await moveOn(site.app);
      const moved = await showAnew();
      setTold({ site: moved ?? site, words: words(move, site) });
    } catch (error) {
      setTold({ site, words: error instanceof Error ? error.message : String(error) });
    } finally {
      isMoving.current = false;
    }
  };
  return { told: told.site === site ? told.words : '', next };
};
