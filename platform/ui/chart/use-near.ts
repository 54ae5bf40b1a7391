import { type RefObject, useEffect, useState } from 'react';

/** Whether an element has come near the screen, or is about to be printed. Once it has, it stays so. */
export function useNear(element: RefObject<Element | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    const { current } = element;
    if (!current || near) return;
    const come = () => setNear(true);
    const watch = new IntersectionObserver((seen) => seen.some((each) => each.isIntersecting) && come(), {
      rootMargin: '200px',
    });
    watch.observe(current);
    addEventListener('beforeprint', come);
    return () => {
      watch.disconnect();
      removeEventListener('beforeprint', come);
    };
  }, [element, near]);
  return near;
}
