import { useLocation, useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { type LedgerSearch, readLedgerSearch } from './ledger-search.ts';

/** The search in the address, and a way to change it: the address is the state, so that a link can be sent on. */
export function useLedgerSearch(): [LedgerSearch, (next: LedgerSearch) => void] {
  const raw = useLocation({ select: ({ search }) => search as Record<string, unknown> });
  const navigate = useNavigate();
  const search = useMemo(() => readLedgerSearch(raw), [raw]);
  const change = useCallback(
    (next: LedgerSearch) =>
      void navigate({ to: '.', search: next as never, replace: true, resetScroll: false }),
    [navigate],
  );
  return [search, change];
}
