import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { z } from 'zod';
import { problemOf } from '#platform/ui/api/problem-of.ts';
import { readKey } from '#platform/ui/api/use-read.ts';

/** After a shock or a decision was recorded, what other pages read of the programme has changed. */
export function useAfterRecording() {
  const queries = useQueryClient();
  return () => {
    for (const read of ['listShocks', 'listDecisions', 'listProgrammes', 'readPublicProgramme'])
      void queries.invalidateQueries({ queryKey: readKey(read) });
  };
}

/** A correction of something two people may have open: when somebody else was first, what it says now, and on what to go on. */
export function useLatest<T extends { version: number }>(opened: T | undefined, shape: z.ZodType<T>) {
  const [theirs, setTheirs] = useState<T>();
  return {
    theirs,
    version: theirs?.version ?? opened?.version ?? 0,
    /** Looks for the other's version in what was thrown, and throws it again. */
    stale: (error: unknown): never => {
      const { status, extra } = problemOf(error);
      const current = status === 412 ? shape.safeParse(extra?.current).data : undefined;
      if (current) setTheirs(current);
      throw error;
    },
  };
}

/** What of a record was changed: only that is sent, so that what another changed meanwhile stands. */
export const changedOf = <T extends object>(before: T, after: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(after).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(before[key as keyof T]),
    ),
  ) as Partial<T>;
