import { startTransition, useEffect, useState } from 'react';

/** False for the first drawing: what comes with the second does not keep the reader from the first. */
export function useAfterPaint(): boolean {
  const [isPainted, setIsPainted] = useState(false);
  useEffect(() => {
    startTransition(() => {
      setIsPainted(true);
    });
  }, []);
  return isPainted;
}
