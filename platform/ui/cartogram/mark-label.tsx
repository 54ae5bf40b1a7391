import type { ReactNode } from 'react';

/** What is written about a mark: the place, and what is told of it. */
export const MarkLabel = ({
  place,
  written = false,
  children,
}: {
  place: string;
  /** Stands beside the map always. */
  written?: boolean;
  children?: ReactNode;
}) => (
  <span className="om-mark-label" data-resting={written ? undefined : true}>
    <strong>{place}</strong> {children}
  </span>
);
