import { useLanguage } from '#platform/ui/language/use-text.ts';
import { usePlan } from '../plan-context.ts';

/** The language a goal is written in: who reads in English does not therefore write in English. */
export function useWritingLanguage() {
  const page = useLanguage();
  const { programme } = usePlan();
  return page === 'en' ? programme.language : page;
}
