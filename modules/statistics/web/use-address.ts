import { useLocation, useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';

/** What the address says, and a way to say something else: an empty value takes a part away. A link can be sent on. */
export function useAddress<Search extends Record<string, unknown>>(
  read: (raw: Record<string, unknown>) => Search,
): [Search, (change: Readonly<Record<string, string | number | undefined>>) => void] {
  const raw = useLocation({ select: ({ search }) => search as Record<string, unknown> });
  const navigate = useNavigate();
  const search = useMemo(() => read(raw), [read, raw]);
  const change = useCallback(
    (parts: Readonly<Record<string, string | number | undefined>>) =>
      void navigate({
        to: '.',
        search: ((before: Record<string, unknown>) => read({ ...before, ...parts })) as never,
        replace: true,
        resetScroll: false,
      }),
    [navigate, read],
  );
  return [search, change];
}
