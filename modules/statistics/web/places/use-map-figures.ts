import { useRead } from '#platform/ui/api/use-read.ts';
import { statisticsOperations } from '../../contract.ts';

/** One series for every place, in the period asked for or the newest. */
export const useMapFigures = (key: string | undefined, period: string | undefined) =>
  useRead(
    statisticsOperations,
    'readMapFigures',
    { params: { key: key ?? '' }, query: period ? { period } : {} },
    { enabled: key !== undefined, keepPrevious: true },
  );
