import { frequencyOf, ordinal, type Period, readPeriod } from '../period.ts';
import { isDay } from '../places/days.ts';
import type { Frequency } from '../terms.ts';
import { isAdditive, type PanelInput, type SeriesOfPanel, seriesNeeded } from './input.ts';
import { PanelRefused } from './panel-refused.ts';

/** The periods of a panel as a stretch without gaps: numbers between two asked for may hold a break. */
export type Span = {
  readonly frequency: Frequency;
  /** Ordinal of the first. */
  readonly first: number;
  readonly length: number;
  /** Where each period asked for stands in it. */
  readonly asked: readonly number[];
};

export function spanOf(periods: readonly Period[]): Span {
  const [first, ...others] = periods;
  if (first === undefined)
    throw new PanelRefused('no-periods', 'periods', 'none is given; a panel needs one at least');
  for (const period of periods)
    if (readPeriod(period) !== period)
      throw new PanelRefused(
        'no-such-period',
        period,
        'is no period; write 2024, 2024Q2, 2024M06 or 2024W01',
      );
  const frequency = frequencyOf(first);
  for (const period of others)
    if (frequencyOf(period) !== frequency)
      throw new PanelRefused(
        'another-frequency',
        period,
        `${first} is of another kind; ask for one kind at a time`,
      );
  const at = periods.map(ordinal);
  const start = at[0] as number;
  at.forEach((each, i) => {
    if (i > 0 && each <= (at[i - 1] as number))
      throw new PanelRefused(
        'periods-not-ascending',
        periods[i] as string,
        'does not come after the one before it',
      );
  });
  return {
    frequency,
    first: start,
    length: (at.at(-1) as number) - start + 1,
    asked: at.map((each) => each - start),
  };
}

/** The definitions of all series needed, by key. */
export function definitionsOf(input: PanelInput, span: Span): ReadonlyMap<string, SeriesOfPanel> {
  const byKey = new Map(input.definitions.map((definition) => [definition.key, definition]));
  const needed = seriesNeeded(input.series, input.definitions).map((key) => {
    const definition = byKey.get(key);
    if (!definition) throw new PanelRefused('unknown-series', key, 'is not among the definitions');
    if (definition.frequency !== span.frequency)
      throw new PanelRefused('another-frequency', key, `its periods are of kind ${definition.frequency}`);
    return [key, definition] as const;
  });
  const found = new Map(needed);
  for (const { key, of } of found.values())
    for (const part of of ? [of.numerator, of.denominator] : [])
      if (!isAdditive(found.get(part)?.measure))
        throw new PanelRefused(
          'not-additive',
          key,
          `${part}, which it is made of, cannot be added over places`,
        );
  return found;
}

export function refuseDay({ boundaries, graph }: PanelInput): void {
  if (!isDay(boundaries)) throw new PanelRefused('no-such-day', boundaries, 'is no day; write 2024-01-01');
  if (boundaries < graph.since)
    throw new PanelRefused('before-the-list', boundaries, `municipalities are known from ${graph.since} on`);
}
