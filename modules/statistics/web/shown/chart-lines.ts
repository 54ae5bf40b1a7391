import { gapsIn, type Line, type Lines } from '#platform/ui/chart/lines.ts';
import { ordinal, periodAt } from '../../period.ts';
import type { Frequency } from '../../terms.ts';

type Drawn = {
  readonly name: string;
  readonly tone: Line['tone'];
  readonly periods: readonly string[];
  readonly values: readonly (number | null)[];
};

/** Series of one frequency as lines over the same periods, with what is missing and what breaks them. */
export function chartLines(
  drawn: readonly Drawn[],
  about: {
    readonly frequency: Frequency;
    readonly breaks: readonly string[];
    readonly breakWord: string;
    readonly period: (period: string) => string;
    readonly number: (value: number) => string;
  },
): Lines {
  const periods = [...new Set(drawn.flatMap((each) => each.periods.map(ordinal)))].sort((a, b) => a - b);
  const lines = drawn.map(({ name, tone, ...each }): Line => {
    const at = new Map(each.periods.map((period, index) => [ordinal(period), each.values[index] ?? null]));
    return { name, tone, values: periods.map((period) => at.get(period) ?? null) };
  });
  const [first = 0, last = 0] = [periods[0], periods.at(-1)];
  return {
    periods,
    lines,
    gaps: gapsIn({ periods, lines }).map((gap) => ({ ...gap, says: '' })),
    breaks: [...new Set(about.breaks)]
      .map(ordinal)
      .filter((at) => at > first && at <= last)
      .map((at) => ({ at, says: about.breakWord })),
    period: (at) => about.period(periodAt(about.frequency, at)),
    number: about.number,
  };
}
