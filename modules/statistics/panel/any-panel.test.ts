import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeGraph } from '../places/graph.ts';
import { placesOn } from '../places/on-a-day.ts';
import { hasNumber, stateCode } from '../terms.ts';
import { type Country, randomCountry } from '../testing/random-country.ts';
import { cellOf, said } from '../testing/read-panel.ts';
import { delivery, people, type Row, years } from '../testing/rows.ts';
import { buildPanel } from './build-panel.ts';
import type { PanelInput, SeriesOfPanel } from './input.ts';
import type { Delivered } from './pack.ts';
import type { Panel } from './panel.ts';
import { reasons } from './reasons.ts';

const anyYear = fc.integer({ min: 2000, max: 2009 });
const midsummer = (year: number) => `${year}-06-01`;
const farmsOf = ({ years: all }: Country, day: string) =>
  all.findLast((year) => year.day <= day)?.farmsOf ?? new Map();

/** What a census of all farms gives in some years: each holds as many people as two to the power of its number. */
const census = (country: Country, of: readonly string[], on?: string): Row[] =>
  of.flatMap((year) =>
    [...farmsOf(country, on ?? `${year}-01-01`)].map(
      ([code, farms]): Row => [code, year, farms.reduce((sum: number, farm: number) => sum + 2 ** farm, 0)],
    ),
  );

const input = (
  country: Country,
  boundaries: string,
  delivered: readonly Delivered[],
  more: Partial<PanelInput> = {},
): PanelInput => ({
  graph: placeGraph(country.list),
  boundaries,
  periods: years(2000, 2008),
  series: ['people'],
  definitions: [people],
  delivered,
  asOf: 100,
  ...more,
});

const everyCell = (panel: Panel, visit: (place: string, period: string, series: string) => void) => {
  for (const { id } of panel.places)
    for (const period of panel.periods) for (const series of panel.series) visit(id, period, series);
};

describe('a panel of a whole census on the codes of the time, of any history, on any boundaries', () => {
  it('holds every farm of a unit once, in every year: nothing is apportioned, lost or counted twice', () => {
    fc.assert(
      fc.property(randomCountry, anyYear, (country, year) => {
        const boundaries = midsummer(year);
        const panel = buildPanel(
          input(country, boundaries, [delivery(1, census(country, years(2000, 2008)))]),
        );
        const farms = farmsOf(country, boundaries);
        for (const { id, members } of panel.places) {
          const people = members.flatMap((code) => farms.get(code)).reduce((sum, farm) => sum + 2 ** farm, 0);
          for (const period of panel.periods)
            expect([id, period, said(panel, id, period)]).toEqual([id, period, people]);
        }
      }),
    );
  });

  it('asked for on the day that it is about is the census', () => {
    fc.assert(
      fc.property(randomCountry, fc.integer({ min: 2000, max: 2008 }), (country, year) => {
        const rows = census(country, [String(year)]);
        const panel = buildPanel(
          input(country, `${year}-01-01`, [delivery(1, rows)], { periods: [String(year)] }),
        );
        expect(panel.places.map(({ id }) => [id, String(year), said(panel, id, String(year))])).toEqual(
          rows.toSorted((one, other) => (one[0] < other[0] ? -1 : 1)),
        );
      }),
    );
  });

  it('delivered on fixed boundaries, asked for on the same, is what was delivered', () => {
    fc.assert(
      fc.property(randomCountry, anyYear, (country, year) => {
        const boundaries = midsummer(year);
        const rows = census(country, years(2000, 2008), boundaries);
        const panel = buildPanel(input(country, boundaries, [delivery(1, rows, { boundaries })]));
        expect(panel.places.map(({ id }) => id)).toEqual(
          placesOn(placeGraph(country.list), boundaries).map(({ code }) => code),
        );
        for (const [code, period, count] of rows) expect(said(panel, code, period)).toBe(count);
      }),
    );
  });

  it('is conserved over any two boundaries: what no unit lacks adds up to the same', () => {
    fc.assert(
      fc.property(randomCountry, anyYear, anyYear, (country, one, other) => {
        const boundaries = midsummer(one);
        const rows = census(country, years(2000, 2008), boundaries);
        const panel = buildPanel(input(country, midsummer(other), [delivery(1, rows, { boundaries })]));
        const all = panel.places.reduce(
          (sum, { id }) => sum + (cellOf(panel, id, '2004').value ?? Number.NaN),
          0,
        );
        expect(all).toBe(2 ** country.farms - 1);
      }),
    );
  });
});

const state = fc.constantFrom(
  'absent',
  'missing',
  'suppressed',
  'not-applicable',
  'break-before',
  'present' as const,
);
const cell = fc.record({
  code: fc.nat({ max: 25 }),
  year: fc.integer({ min: 2000, max: 2008 }),
  number: fc.integer({ min: 0, max: 50 }),
  state,
});
const deliveries = fc.array(
  fc.record({
    cells: fc.array(cell, { maxLength: 60 }),
    on: fc.option(anyYear),
    whole: fc.boolean(),
    series: fc.constantFrom('people', 'jobs', 'share', 'income'),
  }),
  { maxLength: 6 },
);
const definitions: SeriesOfPanel[] = [
  { ...people, breaks: [{ from: '2004' }] },
  { ...people, key: 'jobs', moment: 'end' },
  { ...people, key: 'share', measure: 'rate', of: { numerator: 'jobs', denominator: 'people', per: 100 } },
  { ...people, key: 'income', measure: 'median', breaks: [{ from: '2003' }, { from: '2006' }] },
];

/** Anything: some cells of some codes, on any boundaries, in up to six vintages. */
const anyInput = fc
  .tuple(randomCountry, deliveries, anyYear, fc.subarray(years(2000, 2008), { minLength: 1 }))
  .map(([country, given, year, periods]) =>
    input(
      country,
      midsummer(year),
      given.map(({ cells, on, whole, series }, at) => {
        const once = new Map(
          cells.map(({ code, year: of, number, state: is }): [string, Row] => {
            const place = String(1000 + code);
            const said = is === 'present' || is === 'break-before' ? number : is;
            return [`${place} ${of}`, [place, String(of), said, is]];
          }),
        );
        return delivery(at + 1, [...once.values()], {
          series,
          whole,
          boundaries: on === null ? null : midsummer(on),
        });
      }),
      { series: ['people', 'jobs', 'share', 'income'], definitions, periods },
    ),
  );

describe('a panel of anything', () => {
  it('is in every cell what its account says, reckoned the plain way', () => {
    fc.assert(
      fc.property(anyInput, (asked) => {
        const panel = buildPanel(asked);
        everyCell(panel, (place, period, series) => {
          const account = reasons(asked, place, period, series);
          const { state, value } = cellOf(panel, place, period, series);
          expect([place, period, series, value, state]).toEqual([
            place,
            period,
            series,
            account.value,
            account.state,
          ]);
        });
      }),
      { numRuns: 50 },
    );
  });

  it('has no state but the five that a reader knows, and a number exactly where its state carries one', () => {
    fc.assert(
      fc.property(anyInput, (asked) => {
        const { values, states } = buildPanel(asked);
        states.forEach((code, at) => {
          expect(code).toBeGreaterThan(stateCode.absent);
          expect(code).toBeLessThan(6);
          expect(Number.isFinite(values[at])).toBe(hasNumber(code));
        });
      }),
    );
  });

  it('does not depend on the order of deliveries, nor of the places in them', () => {
    fc.assert(
      fc.property(
        anyInput.chain((asked) =>
          fc.tuple(
            fc.constant(asked),
            fc.shuffledSubarray([...asked.delivered], { minLength: asked.delivered.length }),
          ),
        ),
        ([asked, shuffled]) => {
          expect(buildPanel({ ...asked, delivered: shuffled.map(turned) })).toEqual(buildPanel(asked));
        },
      ),
    );
  });

  it('does not change by vintages that are later than it, nor by a vintage that says nothing', () => {
    fc.assert(
      fc.property(anyInput, fc.nat({ max: 6 }), (asked, asOf) => {
        const then = { ...asked, asOf };
        const known = asked.delivered.filter(({ vintage }) => vintage <= asOf);
        expect(buildPanel({ ...then, delivered: known })).toEqual(buildPanel(then));
        const silent = asked.delivered.filter(({ series }) => series === 'people').slice(0, 1);
        const nothing = silent.map((each) => ({
          ...each,
          vintage: 50,
          whole: false,
          pack: delivery(1, []).pack,
        }));
        expect(buildPanel({ ...asked, delivered: [...asked.delivered, ...nothing] })).toEqual(
          buildPanel(asked),
        );
      }),
    );
  });

  it('of some years is the panel of all years, but for the units and the breaks in between', () => {
    fc.assert(
      fc.property(anyInput, (asked) => {
        const through = { from: '2000-01-01', to: '2009-12-31' };
        const some = buildPanel({ ...asked, through });
        const all = buildPanel({ ...asked, through, periods: years(2000, 2008) });
        expect(some.places).toEqual(all.places);
        everyCell(some, (place, period, series) =>
          expect(cellOf(some, place, period, series).value).toEqual(cellOf(all, place, period, series).value),
        );
      }),
    );
  });
});

/** The same pack with its places the other way round. */
function turned({ pack, ...rest }: Delivered): Delivered {
  const order = pack.codes.map((_, at) => at).toReversed();
  const of = (list: Int32Array | number, at: number) =>
    typeof list === 'number' ? list : (list[at] as number);
  const start = pack.codes.map((_, at) =>
    order.filter((each) => each < at).reduce((sum, each) => sum + of(pack.lengths, each), 0),
  );
  const cells = order.flatMap((at) =>
    Array.from({ length: of(pack.lengths, at) }, (_, i) => (start[at] as number) + i),
  );
  return {
    ...rest,
    pack: {
      codes: order.map((at) => pack.codes[at] as string),
      first: Int32Array.from(order, (at) => of(pack.first, at)),
      lengths: Int32Array.from(order, (at) => of(pack.lengths, at)),
      values: Float64Array.from(cells, (at) => pack.values[at] as number),
      states: Uint8Array.from(cells, (at) => pack.states[at] as number),
    },
  };
}
