import { useFormat } from '#platform/ui/language/use-format.ts';
import { useText } from '../open-words.ts';
import { useStatisticsWords } from '../shown/use-spoken.ts';
import type { Chart } from './charts-of.ts';
import { lastOfBoth } from './last-of-both.ts';

/** What two series say together of the last period in which both have a number. */
export function usePairFinding() {
  const text = useText();
  const format = useFormat();
  const { period } = useStatisticsWords();
  return ({ of, here, there }: Extract<Chart, { readonly kind: 'pair' }>): string | undefined => {
    const last = lastOfBoth(here.figures, there.figures);
    if (!last) return undefined;
    const net = last.there - last.here;
    return text(`statistics.pair.${of}`, {
      period: period(last.period),
      here: format.number(last.here, here.series.decimals),
      there: format.number(last.there, there.series.decimals),
      net: format.number(Math.abs(net), here.series.decimals),
      direction: net > 0 ? 'in' : net < 0 ? 'out' : 'even',
    });
  };
}
