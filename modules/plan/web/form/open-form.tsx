import type { ReactNode } from 'react';
import { TextLink } from '#platform/ui/link/text-link.tsx';
import type { PlanSearch } from '../plan-search.ts';

/** A link that opens a form of the plan where it belongs. */
export const OpenForm = ({
  search,
  className,
  label,
  children,
}: {
  search: PlanSearch;
  className?: string;
  /** What a screen reader hears, where the words alone do not say which. */
  label?: string;
  children: ReactNode;
}) => (
  <TextLink
    to="."
    search={search as never}
    {...(className ? { className } : {})}
    {...(label ? { 'aria-label': label } : {})}
  >
    {children}
  </TextLink>
);
