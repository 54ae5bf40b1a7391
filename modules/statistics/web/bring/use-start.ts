import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { readKey } from '#platform/ui/api/use-read.ts';
import { newKey } from '#platform/ui/drafts/new-key.ts';
import type { StatisticsImport } from '../answers.ts';

/** Starts an import once, however often the button is pressed; knows which it became, or what stood in the way. */
export function useStart() {
  const queries = useQueryClient();
  const key = useRef(newKey());
  const [busy, setBusy] = useState(false);
  const [started, setStarted] = useState<string>();
  const [error, setError] = useState<unknown>();
  const start = async (ask: (idempotencyKey: string) => Promise<StatisticsImport>) => {
    if (busy) return;
    setBusy(true);
    setError(undefined);
    try {
      setStarted((await ask(key.current)).id);
      void queries.invalidateQueries({ queryKey: readKey('listImports') });
    } catch (problem) {
      setError(problem);
    } finally {
      // What was refused may be asked again, changed or not.
      key.current = newKey();
      setBusy(false);
    }
  };
  return { start, busy, started, error, again: () => setStarted(undefined) };
}
