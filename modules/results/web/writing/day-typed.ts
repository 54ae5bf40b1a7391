import { dateAsTyped } from '#platform/time/date-as-typed.ts';
import { parseWhen } from '#platform/time/when.ts';

/** One day as typed, where a year or a month does not do. */
export function dayOf(typed: string): string | undefined {
  const found = dateAsTyped(typed);
  return found?.length === 10 && parseWhen(found) ? found : undefined;
}
