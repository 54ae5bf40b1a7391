import { useRead } from '#platform/ui/api/use-read.ts';
import { useLanguage } from '#platform/ui/language/use-text.ts';
import { statisticsOperations } from '../../contract.ts';

/** The name of a series as the catalogue has it; a new one, or one not yet read, has its key. */
export function useSeriesName(): (key: string) => string {
  const language = useLanguage();
  const catalogue = useRead(statisticsOperations, 'listSeries', {});
  return (key) => catalogue.data?.items.find((each) => each.key === key)?.name[language] ?? key;
}
