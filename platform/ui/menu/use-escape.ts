import { type RefObject, useEffect } from 'react';

/** Escape closes what lies open over the page, and focus goes back to what opened it. */
export function useEscape(open: boolean, opener: RefObject<HTMLElement | null>, close: () => void): void {
  useEffect(() => {
    if (!open) return;
    const onEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      close();
      opener.current?.focus();
    };
    document.addEventListener('keydown', onEscape);
    return () => document.removeEventListener('keydown', onEscape);
  }, [open, opener, close]);
}
