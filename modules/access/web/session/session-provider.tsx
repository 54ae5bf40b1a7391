import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useCallback, useMemo } from 'react';
import { createClient } from '#platform/http/client.ts';
import { useLanguage } from '#platform/ui/language/use-text.ts';
import { type Session, SessionContext } from '#platform/ui/session/session.ts';
import { accessOperations } from '../../contract.ts';
import { DraftsOnServer } from './drafts-on-server.tsx';

const meKey = ['readMe'];

/** Asks once who is at the screen; every page may then know. */
export function SessionProvider({ children }: { children: ReactNode }) {
  const language = useLanguage();
  const queries = useQueryClient();
  const { data, isError } = useQuery({
    queryKey: meKey,
    queryFn: () =>
      createClient(accessOperations, { headers: () => ({ 'Accept-Language': language }) }).readMe({}),
    staleTime: 60_000,
  });
  const refresh = useCallback(() => queries.invalidateQueries({ queryKey: meKey }), [queries]);
  const session = useMemo<Session>(
    () => ({
      state: data ? (data.person ? 'signed-in' : 'signed-out') : isError ? 'signed-out' : 'unknown',
      name: data?.name ?? null,
      email: data?.email ?? null,
      csrf: data?.csrf ?? null,
      expires: data?.expires ?? null,
      refresh,
    }),
    [data, isError, refresh],
  );
  return (
    <SessionContext value={session}>
      <DraftsOnServer>{children}</DraftsOnServer>
    </SessionContext>
  );
}
