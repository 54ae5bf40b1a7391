import { useMemo } from 'react';
import { type Client, createClient } from '#platform/http/client.ts';
import type { Operations } from '#platform/http/operation.ts';
import { useLanguage } from '../language/use-text.ts';
import { useSession } from '../session/session.ts';

/** The operations of a module's contract, called in the reader's language and with the proof against forgery. */
export function useClient<T extends Operations>(table: T): Client<T> {
  const language = useLanguage();
  const { csrf } = useSession();
  return useMemo(
    () =>
      createClient(table, {
        headers: () => ({ 'Accept-Language': language, ...(csrf ? { 'X-CSRF-Token': csrf } : {}) }),
      }),
    [table, language, csrf],
  );
}
