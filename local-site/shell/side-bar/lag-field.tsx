import { useState } from 'react';
import type { SiteChange } from '../site/site';
import { Field } from './field';

type LagFieldProps = { lagMs: number; change: (change: SiteChange) => void };

/** How long a write stays unseen by queries, in milliseconds: the store is eventually consistent. */
export const LagField = ({ lagMs, change }: LagFieldProps) => {
  const [typed, setTyped] = useState<string>();
  const commit = () => {
    setTyped(undefined);
    if (typed !== undefined && Number(typed) !== lagMs) change({ queryLagMs: Number(typed) });
  };
  return (
    <Field
      label="Query lag (ms)"
      control={(id) => (
        <input
          id={id}
          className="ls-control"
          type="number"
          min={0}
          step={100}
          value={typed ?? String(lagMs)}
          onChange={(event) => {
            setTyped(event.target.value);
          }}
          onBlur={commit}
          onKeyDown={(event) => {
            if (event.key === 'Enter') commit();
          }}
        />
      )}
    />
  );
};
