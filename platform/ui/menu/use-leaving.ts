import { type RefObject, useEffect } from 'react';

/**
 * Tells when somebody leaves what lies open over the page: points or moves with the keyboard to something else. Pressing a word in
 * the panel gives focus to what surrounds it, the page's own `main` in the end, and that is no leaving.
 */
export function useLeaving(open: boolean, root: RefObject<HTMLElement | null>, leave: () => void): void {
  useEffect(() => {
    if (!open) return;
    const isElsewhere = (target: EventTarget | null): target is Node =>
      target instanceof Node && !root.current?.contains(target);
    const pointed = ({ target }: Event) => isElsewhere(target) && leave();
    const focused = ({ target }: Event) => isElsewhere(target) && !target.contains(root.current) && leave();
    document.addEventListener('pointerdown', pointed);
    document.addEventListener('focusin', focused);
    return () => {
      document.removeEventListener('pointerdown', pointed);
      document.removeEventListener('focusin', focused);
    };
  }, [open, root, leave]);
}
