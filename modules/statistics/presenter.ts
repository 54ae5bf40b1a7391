import type { z } from 'zod';
import { periodAt } from './period.ts';
import type { Series } from './series.ts';
import type { Coverage } from './series-store.ts';
import type { mapFigures, series as seriesShape, vintage as vintageShape } from './shapes.ts';
import { states } from './terms.ts';
import type { Vintage } from './vintage.ts';

/** A series as the contract shows it, with what is loaded of it. */
export function shownSeries(series: Series, loaded: readonly Coverage[]): z.input<typeof seriesShape> {
  const { origin, of: _, ...rest } = series;
  return {
    key: rest.key,
    country: rest.country,
    name: rest.name,
    unit: rest.unit,
    decimals: rest.decimals,
    measure: rest.measure,
    frequency: rest.frequency,
    moment: rest.moment,
    topic: rest.topic,
    part: rest.part,
    breaks: rest.breaks.map(({ from, says }) => ({ from, says })),
    notes: [...rest.notes],
    origin: origin && {
      provider: origin.provider,
      table: origin.table,
      page: origin.page,
      verified: series.verified,
    },
    example: rest.example,
    loaded: loadedOf(series, loaded),
  };
}

/** A rate that nobody delivers is there where its numerator is. */
function loadedOf({ key, frequency, of }: Series, loaded: readonly Coverage[]) {
  const delivered = loaded.filter((each) => each.key === key);
  const own = delivered.length > 0 ? delivered : loaded.filter((each) => each.key === of?.numerator);
  if (own.length === 0) return null;
  return {
    first: periodAt(frequency, Math.min(...own.map(({ first }) => first))),
    last: periodAt(frequency, Math.max(...own.map(({ last }) => last))),
    places: Math.max(...own.map(({ places }) => places)),
    cells: Math.max(...own.map(({ cells }) => cells)),
    vintages: own.map(({ number }) => number).sort((a, b) => b - a),
  };
}

/** A vintage as the contract shows it: all but what was asked word for word, which can be long. */
export function shownVintage({ import: _, source, ...rest }: Vintage): z.input<typeof vintageShape> {
  const { asked: __, ...shown } = source;
  return { ...rest, country: rest.country as 'NO' | 'SE', source: { ...shown, notes: [...shown.notes] } };
}

/** A cell: its number where it has one, and what it is. */
export const shownCell = (value: number, state: number): Pick<Cell, 'value' | 'state'> => ({
  value: Number.isNaN(value) ? null : value,
  state: states[state] ?? 'missing',
});

type Cell = z.input<typeof mapFigures>['places'][number];
