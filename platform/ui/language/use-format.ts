import { useMemo } from 'react';
import {
  type DateStyle,
  formatBytes,
  formatDate,
  formatList,
  formatMoment,
  formatNumber,
  formatWhen,
  relativeDay,
} from '#platform/language/format.ts';
import { useLanguage } from './use-text.ts';

/** Dates and numbers in the reader's language, for pages. */
export function useFormat() {
  const language = useLanguage();
  return useMemo(
    () => ({
      date: (date: string, style?: DateStyle) => formatDate(date, language, style),
      moment: (instant: string | number, zone: string, style?: DateStyle) =>
        formatMoment(instant, zone, language, style),
      when: (text: string) => formatWhen(text, language),
      relativeDay: (date: string, today: string) => relativeDay(date, today, language),
      number: (value: number | null, decimals?: number) => formatNumber(value, language, decimals),
      bytes: (bytes: number) => formatBytes(bytes, language),
      list: (items: readonly string[]) => formatList(items, language),
    }),
    [language],
  );
}
