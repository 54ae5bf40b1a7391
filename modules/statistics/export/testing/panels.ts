import fc from 'fast-check';
import type { Panel, PanelPlace } from '../../panel/panel.ts';
import { periodAt } from '../../period.ts';
import { hasNumber, stateCode } from '../../terms.ts';
import { seriesNamed } from '../../testing/given.ts';
import type { Vintage } from '../../vintage.ts';
import type { PanelToExport } from '../panel-to-export.ts';

/** Names as people give them: with commas, quotes, line ends and letters of any script, and none that a table would take for a formula. */
const name = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .filter((text) => !/[\0\p{Surrogate}]/u.test(text) && /^[\p{L}\p{N}"]/u.test(text));
const code = fc.integer({ min: 0, max: 9999 }).map((n) => String(n).padStart(4, '0'));

const place: fc.Arbitrary<PanelPlace> = fc
  .record({ members: fc.uniqueArray(code, { minLength: 1, maxLength: 3 }), name })
  .map(({ members, name }) => {
    const sorted = members.toSorted();
    return { id: sorted.join('+'), name, members: sorted, sources: sorted };
  });

const cell = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => ({ value, state: stateCode.present })),
  fc.integer().map((value) => ({ value, state: stateCode['break-before'] })),
  fc
    .constantFrom(stateCode.missing, stateCode.suppressed, stateCode['not-applicable'])
    .map((state) => ({ value: Number.NaN, state })),
);

/** Panels of every size from none, with cells of every state. */
export const panels: fc.Arbitrary<Panel> = fc
  .record({
    places: fc.uniqueArray(place, { maxLength: 5, selector: ({ id }) => id }),
    first: fc.integer({ min: 1972, max: 2030 }),
    length: fc.integer({ min: 1, max: 4 }),
    series: fc.uniqueArray(fc.constantFrom('no.population', 'no.jobs', 'no.births'), { minLength: 1 }),
    asOf: fc.integer({ min: 1, max: 1_000 }),
  })
  .chain(({ places, first, length, series, asOf }) => {
    const cells = places.length * length * series.length;
    return fc.array(cell, { minLength: cells, maxLength: cells }).map((given) => ({
      boundaries: '2024-01-01',
      places,
      periods: Array.from({ length }, (_, t) => periodAt('year', first + t)),
      series,
      values: Float64Array.from(given, ({ value }) => value),
      states: Uint8Array.from(given, ({ state }) => state),
      asOf,
    }));
  });

const vintageOf = (number: number): Vintage => ({
  number,
  import: '00000000-0000-7000-8000-000000000000',
  holds: 'numbers',
  country: 'NO',
  boundaries: null,
  whole: true,
  source: {
    publisher: 'An office',
    title: 'A table',
    table: '1',
    page: null,
    licence: 'CC BY 4.0',
    retrievedAt: '2026-11-27T12:00:00.000Z',
    updated: null,
    asked: [],
    notes: [{ text: 'Ones and twos are 0 or 3.', mandatory: true }],
  },
  example: false,
  publishedAt: '2026-11-27T12:00:01.000Z',
});

export const toExport = (panel: Panel): PanelToExport => ({
  panel,
  definitions: new Map(panel.series.map((key) => [key, seriesNamed(key)])),
  published: [vintageOf(panel.asOf)],
});

/** The rows that a panel has in every format that has rows. */
export const rowsOf = (panel: Panel) =>
  panel.places.flatMap((place, p) =>
    panel.periods.flatMap((period, t) =>
      panel.series.map((series, s) => {
        const at = (p * panel.periods.length + t) * panel.series.length + s;
        const state = panel.states[at] ?? 0;
        return {
          place: place.id,
          name: place.name,
          period,
          series,
          value: hasNumber(state) ? (panel.values[at] ?? 0) : null,
          state,
        };
      }),
    ),
  );
