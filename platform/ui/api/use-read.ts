import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { Answer, Given, Operations } from '#platform/http/operation.ts';
import { useClient } from './use-client.ts';

/** Reads one operation and keeps the answer under `[name, given]`; see `readKey`. */
export function useRead<T extends Operations, K extends keyof T & string>(
  table: T,
  name: K,
  given: Given<T[K]>,
  options: {
    enabled?: boolean;
    keepPrevious?: boolean;
    staleTime?: number;
    /** Asks again after so many milliseconds while something is under way; false when it is over. */
    again?: (answer: Answer<T[K], Blob> | undefined) => number | false;
  } = {},
): UseQueryResult<Answer<T[K], Blob>> {
  const client = useClient(table);
  const { again } = options;
  return useQuery<Answer<T[K], Blob>>({
    queryKey: readKey(name, given),
    queryFn: ({ signal }) => client[name](given, { signal }),
    enabled: options.enabled ?? true,
    ...(options.keepPrevious ? { placeholderData: keepPreviousData } : {}),
    ...(again ? { refetchInterval: ({ state }) => again(state.data) } : {}),
    ...(options.staleTime === undefined ? {} : { staleTime: options.staleTime }),
  });
}

/** For `queryClient.invalidateQueries({ queryKey: readKey('listLogEntries') })` after a change. */
export const readKey = (name: string, given?: unknown): readonly unknown[] =>
  given === undefined ? [name] : [name, given];
