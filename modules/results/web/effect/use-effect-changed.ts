import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { readKey } from '#platform/ui/api/use-read.ts';

/** What was read of the ledger before a change is read again; answers when the effect itself is there. */
export function useEffectChanged() {
  const queries = useQueryClient();
  return useCallback(async () => {
    for (const name of ['listEffects', 'readResults', 'listReChecks', 'listPublishedFigures'])
      void queries.invalidateQueries({ queryKey: readKey(name) });
    await Promise.all(
      ['readEffect', 'listClaims'].map((name) => queries.invalidateQueries({ queryKey: readKey(name) })),
    );
  }, [queries]);
}
