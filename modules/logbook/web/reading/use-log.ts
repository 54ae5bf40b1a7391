import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useClient } from '#platform/ui/api/use-client.ts';
import { readKey } from '#platform/ui/api/use-read.ts';
import { logbookOperations } from '../../contract.ts';
import { type LogSearch, queryOf } from './log-search.ts';

/** The log a page at a time, latest first. */
export function useLog(programmeId: string, search: LogSearch, limit = 50) {
  const client = useClient(logbookOperations);
  const params = { programmeId };
  const query = useInfiniteQuery({
    queryKey: readKey('listLogEntries', { params, search, limit }),
    queryFn: ({ pageParam, signal }) =>
      client.listLogEntries(
        { params, query: { ...queryOf(search), limit, ...(pageParam ? { cursor: pageParam } : {}) } },
        { signal },
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
  const pages = query.data?.pages;
  return {
    query,
    entries: pages?.flatMap(({ items }) => items) ?? [],
    counts: pages?.at(-1)?.counts,
    more: query.hasNextPage,
  };
}
