import { useLocation, useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { type PublicSearch, readPublicSearch } from './public-search.ts';

/** Read from the whole address: the page around the log has a search of its own. */
export function usePublicSearch(): [PublicSearch, (next: PublicSearch) => void] {
  const raw = useLocation({ select: ({ search }) => search as Record<string, unknown> });
  const navigate = useNavigate();
  const search = useMemo(() => readPublicSearch(raw), [raw]);
  const change = useCallback(
    (next: PublicSearch) => {
      const others = ({ q, activity, order, ...rest }: Record<string, unknown>) => rest;
      void navigate({
        to: '.',
        search: ((before: Record<string, unknown>) => ({ ...others(before), ...next })) as never,
        replace: true,
        resetScroll: false,
      });
    },
    [navigate],
  );
  return [search, change];
}
