import { useEffect, useState } from 'react';
import { whenIdle } from './when-idle.ts';

/** Becomes true when the browser has nothing else to do after `ready` was first true, and stays so. */
export function useOnceIdle(ready: boolean): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(() => (ready && !idle ? whenIdle(() => setIdle(true)) : undefined), [ready, idle]);
  return idle;
}
