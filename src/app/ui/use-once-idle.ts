import { useEffect, useState } from 'react';
import { whenIdle } from './when-idle.ts';

/** Becomes true, and stays so, when the browser is first idle after `ready`. */
export function useOnceIdle(ready: boolean): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(() => (ready && !idle ? whenIdle(() => setIdle(true)) : undefined), [ready, idle]);
  return idle;
}
