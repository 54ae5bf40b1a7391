import type { Prepared, PreparedNumbers, Supply } from '../importing/supply.ts';
import type { Observations } from '../observations.ts';
import type { Series } from '../series.ts';
import { stateCode } from '../terms.ts';

const words = (text: string) => ({ nb: text, nn: text, sv: text, en: text });

/** A series of counts that no catalogue has. */
export const seriesNamed = (key: string, more: Partial<Series> = {}): Series => ({
  key,
  country: 'NO',
  name: words(key),
  unit: words('persons'),
  decimals: 0,
  measure: 'count',
  frequency: 'year',
  moment: 'start',
  of: null,
  breaks: [],
  notes: [],
  topic: 'other',
  part: null,
  origin: null,
  verified: true,
  example: false,
  ...more,
});

/** Rows of one series as they may come: a number, or the state of a cell without one. */
export type Row = readonly [place: string, period: string, value: number | 'missing' | 'suppressed'];

export const observed = (series: string, rows: readonly Row[]): Observations => ({
  series,
  places: rows.map(([place]) => place),
  periods: rows.map(([, period]) => period),
  values: Float64Array.from(rows, ([, , value]) => (typeof value === 'number' ? value : Number.NaN)),
  states: Uint8Array.from(rows, ([, , value]) => stateCode[typeof value === 'number' ? 'present' : value]),
});

/** A supply of parts that are at hand, for tests of what is done with them. */
export const supplyOf = (
  parts: Readonly<Record<string, readonly Observations[]>>,
  more: Partial<PreparedNumbers> = {},
): Supply => ({
  prepare: async (): Promise<Prepared> => ({
    holds: 'numbers',
    fingerprint: 'one',
    series: [...new Set(Object.values(parts).flatMap((each) => each.map(({ series }) => series)))].map(
      (key) => seriesNamed(key),
    ),
    boundaries: null,
    whole: true,
    source: {
      publisher: 'An office',
      title: 'A table',
      table: '1',
      page: null,
      licence: null,
      updated: null,
    },
    keep: true,
    async *parts({ had, signal, tell }) {
      const all = Object.entries(parts);
      let done = 0;
      for (const [id, observations] of all) {
        signal.throwIfAborted();
        done += 1;
        tell({ done, of: all.length, counted: 'cells' });
        if (!had.has(id))
          yield { id, observations, asked: { id }, notes: [], retrievedAt: '2026-11-27T12:00:00.000Z' };
      }
    },
    ...more,
  }),
});
