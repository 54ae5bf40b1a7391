import { useEffect, useRef } from 'react';

const every = 10_000;

/** Tries again when the browser says that the net is back, and now and then: it does not always know. */
export function useWhenNetIsBack(waiting: boolean, action: () => void): void {
  const latest = useRef(action);
  latest.current = action;
  useEffect(() => {
    if (!waiting) return;
    const again = () => latest.current();
    const timer = setInterval(again, every);
    addEventListener('online', again);
    return () => {
      clearInterval(timer);
      removeEventListener('online', again);
    };
  }, [waiting]);
}
