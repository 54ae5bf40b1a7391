import { findingOf } from '../shown/finding.ts';
import type { Shown } from './charts-of.ts';

export type Part = {
  readonly key: string;
  /** Null: none in that period. */
  readonly value: number | null;
  /** The first number that it may be held against. */
  readonly first: { readonly period: string; readonly value: number } | null;
};

/** The parts of a whole in the last period in which any has a number, greatest first, and what they come to where all have one. */
export function partsOf(parts: readonly Shown[]): {
  readonly period: string;
  readonly parts: readonly Part[];
  readonly sum: number | null;
} {
  const period = parts
    .flatMap(({ figures }) => figures.periods.filter((_, at) => typeof figures.values[at] === 'number'))
    .sort()
    .at(-1);
  if (period === undefined) return { period: '', parts: [], sum: null };
  const found = parts.map(({ series, figures }): Part => {
    const value = figures.values[figures.periods.indexOf(period)] ?? null;
    const since = value === null ? null : findingOf(figures, series)?.since;
    return { key: series.key, value, first: since?.first ?? null };
  });
  const isWhole = found.every(({ value }) => value !== null);
  return {
    period,
    parts: found.sort((a, b) => (b.value ?? -1) - (a.value ?? -1)),
    sum: isWhole ? found.reduce((sum, { value }) => sum + (value ?? 0), 0) : null,
  };
}

/** `Sysselsatte etter arbeidssted: Industri` → `Industri`: what the part is called where the whole is named above. */
export const partName = (name: string): string => name.slice(name.indexOf(': ') + 1).trim();

/** `Sysselsatte etter arbeidssted: Industri` → `Sysselsatte etter arbeidssted`. */
export const familyName = (name: string): string => name.split(': ')[0] ?? name;
