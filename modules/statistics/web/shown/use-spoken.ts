import { useMemo } from 'react';
import { useFormat } from '#platform/ui/language/use-format.ts';
import { useLanguage } from '#platform/ui/language/use-text.ts';
import { frequencyOf } from '../../period.ts';
import type { Series } from '../answers.ts';
import { useText } from '../open-words.ts';
import { type Counted, findingOf } from './finding.ts';

/** Periods, figures and findings as the reader writes them. */
export function useStatisticsWords() {
  const text = useText();
  const format = useFormat();
  const language = useLanguage();
  return useMemo(() => {
    const period = (written: string): string => {
      const year = written.slice(0, 4);
      const n = String(Number(written.slice(5)));
      switch (frequencyOf(written)) {
        case 'year':
          return written;
        case 'quarter':
          return text('statistics.period.quarter', { n, year });
        case 'month':
          return format.when(`${year}-${written.slice(5)}`);
        case 'week':
          return text('statistics.period.week', { n, year });
      }
    };

    const isPerCent = (series: Series) => series.measure === 'rate' && series.unit.en === 'per cent';

    const figure = (series: Series, value: number | null): string => {
      const number = format.number(value, series.decimals);
      if (value === null || series.measure === 'count') return number;
      return isPerCent(series)
        ? text('statistics.per-cent', { n: number })
        : `${number} ${series.unit[language]}`;
    };

    const finding = (series: Series, counted: Counted): string => {
      const found = findingOf(counted, series);
      const name = series.name[language];
      if (!found) return text('statistics.finding.none', { name });
      const { last, since } = found;
      const said = { name, value: figure(series, last.value), period: period(last.period) };
      if (!since) return text('statistics.finding.only', said);
      const first = period(since.first.period);
      if (since.direction === 'same') return text('statistics.finding.same', { ...said, first });
      const amount = (decimals: number) => format.number(since.by.amount, decimals);
      const by =
        since.by.unit === 'per-cent'
          ? text('statistics.per-cent', { n: amount(1) })
          : since.by.unit === 'points' && isPerCent(series)
            ? text('statistics.points', { n: amount(1) })
            : amount(series.decimals);
      const { direction } = since;
      return text(`statistics.finding.${kindOf[series.measure]}`, { ...said, first, by, direction });
    };

    const loaded = ({ first, last, places }: NonNullable<Series['loaded']>): string =>
      first === last
        ? text('statistics.loaded-one', { period: period(first), places })
        : text('statistics.loaded', { first: period(first), last: period(last), places });

    return { period, figure, finding, loaded, name: (series: Series) => series.name[language] };
  }, [text, format, language]);
}

const kindOf = {
  count: 'count',
  amount: 'amount',
  rate: 'level',
  index: 'level',
  median: 'level',
} as const satisfies Record<Series['measure'], string>;
