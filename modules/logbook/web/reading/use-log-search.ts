import { useLocation, useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { type LogSearch, readLogSearch } from './log-search.ts';

/** The search in the address, and a way to change it: the address is the state, so that a link can be sent on. */
export function useLogSearch(): [LogSearch, (next: LogSearch) => void] {
  const raw = useLocation({ select: ({ search }) => search as Record<string, unknown> });
  const navigate = useNavigate();
  const search = useMemo(() => readLogSearch(raw), [raw]);
  const change = useCallback(
    (next: LogSearch) => {
      void navigate({
        to: '.',
        search: ((before: Record<string, unknown>) => ({ ...without(before), ...next })) as never,
        replace: true,
        resetScroll: false,
      });
    },
    [navigate],
  );
  return [search, change];
}

/** Other parts of the page keep their own state in the address. */
function without(before: Record<string, unknown>): Record<string, unknown> {
  const { q, activity, visibility, by, from, to, ...others } = before;
  return others;
}
