import { useFormat } from '#platform/ui/language/use-format.ts';
import { shadeOf } from '#platform/ui/value-map/shade.ts';
import { ValueLegend } from '#platform/ui/value-map/value-legend.tsx';
import type { Series } from '../answers.ts';
import { useText } from '../open-words.ts';
import type { Shading } from './place-rows.ts';

/** What each shade holds, the deepest first, and of how many municipalities. */
export function MapLegend({
  shading: {
    classes: { bounds },
    counts,
    without,
  },
  series,
}: {
  shading: Shading;
  series: Series;
}) {
  const text = useText();
  const format = useFormat();
  const number = (value: number) => format.number(value, Number.isInteger(value) ? 0 : series.decimals);
  const wordOf = (at: number) => {
    const [from, to] = [bounds[at - 1], bounds[at]];
    if (from === undefined)
      return to === undefined
        ? text('statistics.class.all')
        : text('statistics.class.under', { to: number(to) });
    return to === undefined
      ? text('statistics.class.over', { from: number(from) })
      : text('statistics.class.between', { from: number(from), to: number(to) });
  };
  const nobody = counts.every((count) => count === 0);
  const entries = (nobody ? [] : counts)
    .map((count, at) => ({
      shade: shadeOf(at, counts.length),
      word: wordOf(at),
      count: text('statistics.class.count', { count }),
    }))
    .reverse();
  return (
    <ValueLegend
      label={text('statistics.map.legend')}
      entries={
        without > 0
          ? [
              ...entries,
              {
                shade: 'none' as const,
                word: text('statistics.class.none'),
                count: text('statistics.class.count', { count: without }),
              },
            ]
          : entries
      }
    />
  );
}
