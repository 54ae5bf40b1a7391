import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { problemOf } from '#platform/ui/api/problem-of.ts';
import { useClient } from '#platform/ui/api/use-client.ts';
import { readKey } from '#platform/ui/api/use-read.ts';
import { type Content, type LogEntry, logbookOperations } from '../../contract.ts';

/** Sends a correction. When somebody else was first, says what the entry says now instead of writing over it. */
export function useCorrection(corrected: (entry: LogEntry) => void) {
  const client = useClient(logbookOperations);
  const queries = useQueryClient();
  const [state, setState] = useState<'none' | 'sending'>('none');
  const [error, setError] = useState<unknown>();
  /** What the entry says now, after somebody else's correction. */
  const [theirs, setTheirs] = useState<LogEntry>();

  const send = async (
    on: LogEntry,
    change: Partial<Content>,
    reason: string,
    key: string,
  ): Promise<boolean> => {
    if (state === 'sending') return false;
    setState('sending');
    setError(undefined);
    try {
      const entry = await client.correctLogEntry(
        { params: { entryId: on.id }, body: { ...change, reason: reason.trim() } },
        { ifMatch: on.version, idempotencyKey: key },
      );
      queries.setQueryData(readKey('readLogEntry', { params: { entryId: entry.id } }), entry);
      void queries.invalidateQueries({ queryKey: readKey('listLogEntries') });
      corrected(entry);
      return true;
    } catch (problem) {
      const current = await currentIn(problem);
      if (current) setTheirs(current);
      else setError(problem);
      return false;
    } finally {
      setState('none');
    }
  };
  return { send, sending: state === 'sending', error, theirs };
}

/** 412 carries both versions; the server's is the one that holds. */
async function currentIn(error: unknown): Promise<LogEntry | undefined> {
  const { status, extra } = problemOf(error);
  if (status !== 412) return undefined;
  const { entryRead } = await import('./entry-read.ts');
  return entryRead(extra?.current);
}
