import { useCallback, useEffect, useRef } from 'react';

/** Does it when nothing new has been asked for a while. */
export function useDelayed(action: (value: string) => void, milliseconds: number): (value: string) => void {
  const latest = useRef(action);
  latest.current = action;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return useCallback(
    (value) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => latest.current(value), milliseconds);
    },
    [milliseconds],
  );
}
