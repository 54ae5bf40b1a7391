import { capitalised } from '#platform/language/format.ts';
import { useFormat } from '#platform/ui/language/use-format.ts';

/** Headings of days: the weekday for a day (with the year when it is not this one), else as much as is known. */
export function useDayHeading(): (heading: string) => string {
  const format = useFormat();
  return (heading) => {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(heading)) return capitalised(format.when(heading));
    const isThisYear = heading.startsWith(String(new Date().getFullYear()));
    return capitalised(format.date(heading, isThisYear ? 'weekday' : 'weekday-year'));
  };
}
