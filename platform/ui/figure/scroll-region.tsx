import type { ReactNode } from 'react';
import './figure.css';

/** What may be wider than the page, or long: it scrolls by itself, and the keyboard can come to it to do so. */
export const ScrollRegion = ({
  labelledBy,
  tall = false,
  children,
}: {
  labelledBy: string;
  /** Scrolls up and down too. */
  tall?: boolean;
  children: ReactNode;
}) => (
  <section
    className="om-scroll om-scroll-region"
    data-tall={tall || undefined}
    aria-labelledby={labelledBy}
    {...reachable}
  >
    {children}
  </section>
);

const reachable = { tabIndex: 0 };
