import type { Predictor } from './predictors-in.ts';

/** The number that a predictor's periods make; undefined where none is there, or, of a sum, where one is missing. */
export function aggregateOf(
  { periods, aggregation }: Pick<Predictor, 'periods' | 'aggregation'>,
  read: (period: number) => number,
): number | undefined {
  const there = periods.map(read).filter((value) => !Number.isNaN(value));
  if (there.length === 0 || (aggregation === 'sum' && there.length < periods.length)) return undefined;
  if (aggregation === 'median') return medianOf(there);
  const sum = there.reduce((all, value) => all + value, 0);
  return aggregation === 'sum' ? sum : sum / there.length;
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
}
