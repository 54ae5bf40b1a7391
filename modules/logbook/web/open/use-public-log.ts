import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useClient } from '#platform/ui/api/use-client.ts';
import { readKey } from '#platform/ui/api/use-read.ts';
import { logbookOperations } from '../../contract.ts';
import type { PublicSearch } from './public-search.ts';

const page = 50;

/** Latest first, a page at a time. */
export function useLatestFirst(slug: string, { q, activity }: PublicSearch, enabled: boolean) {
  const client = useClient(logbookOperations);
  const query = { ...(q ? { q } : {}), ...(activity ? { activity } : {}), limit: page };
  return useInfiniteQuery({
    queryKey: readKey('readPublicLog', { slug, query }),
    queryFn: ({ pageParam, signal }) =>
      client.readPublicLog(
        { params: { slug }, query: { ...query, ...(pageParam ? { cursor: pageParam } : {}) } },
        { signal },
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
    enabled,
  });
}

/** A time line begins at the beginning, and the API gives the latest first: all of it is read, then turned. */
export function useTimeline(slug: string, { q, activity }: PublicSearch, enabled: boolean) {
  const client = useClient(logbookOperations);
  const query = { ...(q ? { q } : {}), ...(activity ? { activity } : {}), limit: 200 };
  return useQuery({
    queryKey: readKey('readPublicLog', { slug, query, order: 'timeline' }),
    queryFn: async ({ signal }) => {
      let answer = await client.readPublicLog({ params: { slug }, query }, { signal });
      const items = [...answer.items];
      while (answer.next) {
        answer = await client.readPublicLog(
          { params: { slug }, query: { ...query, cursor: answer.next } },
          { signal },
        );
        items.push(...answer.items);
      }
      return { items: items.reverse(), total: answer.total };
    },
    placeholderData: keepPreviousData,
    enabled,
  });
}
