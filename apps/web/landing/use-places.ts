import { useQuery } from '@tanstack/react-query';

/** The municipalities and where former ones lie: 6 kB that the page can be read without. */
export function usePlaces() {
  const { data } = useQuery({
    queryKey: ['places-of-norway'],
    queryFn: () => import('#platform/places/norway.ts'),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return data;
}
