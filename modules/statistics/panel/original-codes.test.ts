import { describe, expect, it } from 'vitest';
import { shippedGraph } from '../places/shipped.ts';
import { hasNumber } from '../terms.ts';
import { rowsBeside } from '../testing/beside.ts';
import { cellOf, said } from '../testing/read-panel.ts';
import { delivery, people, type Row, years } from '../testing/rows.ts';
import { buildPanel } from './build-panel.ts';
import type { PanelInput } from './input.ts';
import { reasons } from './reasons.ts';

const ofTheTime = rowsBeside('no/no_population_municipality_2005_2019_original_codes.csv');
const of2024 = rowsBeside('no/no_population_municipality_2005_2026_b2024.csv');

const rowsOf = (file: typeof ofTheTime): Row[] =>
  (file ?? []).map(({ kommunenummer = '', year = '', population }) => [
    kommunenummer,
    year,
    Number(population),
  ]);
const input = (more: Partial<PanelInput>): PanelInput => ({
  graph: shippedGraph('NO'),
  boundaries: '2024-01-01',
  periods: years(2005, 2019),
  series: ['people'],
  definitions: [people],
  delivered: [delivery(1, rowsOf(ofTheTime))],
  asOf: 1,
  ...more,
});

describe.skipIf(!ofTheTime || !of2024)(
  'people 2005–2019 on the codes of the time, beside the repository',
  () => {
    const asked = input({});
    const panel = buildPanel(asked);
    const truth = new Map(rowsOf(of2024).map(([code, year, count]) => [`${code} ${year}`, count]));

    it('asked for on the boundaries of 2024 are the figures of 2024 for every municipality that was not divided', () => {
      const simple = panel.places.filter(({ members }) => members.length === 1);
      const cells = simple.flatMap(({ id }) =>
        panel.periods.map((year) => ({ id, year, ...cellOf(panel, id, year) })),
      );
      const present = cells.filter(({ state }) => state === 'present');
      expect(simple).toHaveLength(348);
      expect(present).toHaveLength(5200);
      expect(present.filter(({ id, year, value }) => value !== truth.get(`${id} ${year}`))).toEqual([]);
    });

    it('are composites where somebody was divided since 2005, and no others', () => {
      const composites = panel.places.filter(({ members }) => members.length > 1);
      expect(composites.map(({ id, name }) => `${id} ${name}`)).toEqual([
        '1508+1580 Ålesund + Haram',
        '1806+1875 Narvik + Hamarøy',
        '3905+3907 Tønsberg + Sandefjord',
        '5055+5056+5059 Heim + Hitra + Orkland',
      ]);
      expect(panel.places).toHaveLength(352);
    });

    it('of a composite are the sum of what was delivered; the parts that others estimated agree to within their rounding', () => {
      expect(said(panel, '1508+1580', '2017')).toBe(64720);
      for (const { id, members } of panel.places.filter((place) => place.members.length > 1))
        for (const year of panel.periods) {
          const sum = members.reduce((all, code) => all + (truth.get(`${code} ${year}`) as number), 0);
          const { value } = cellOf(panel, id, year);
          if (value !== null) expect(Math.abs(value - sum)).toBeLessThanOrEqual(15);
        }
    });

    it('are missing for exactly these, each because a part was not delivered', () => {
      const missing = panel.places.flatMap(({ id }) => {
        const lacking = panel.periods.filter((year) => said(panel, id, year) === 'missing');
        const parts = lacking.map((year) =>
          reasons(asked, id, year, 'people')
            .lacks.map(({ code, name }) => `${code} ${name}`)
            .join(', '),
        );
        return lacking.length > 0
          ? [[id, `${lacking[0]}–${lacking.at(-1)}`, lacking.length, [...new Set(parts)]]]
          : [];
      });
      expect(missing).toEqual([
        ['1160', '2005–2005', 1, ['1154 Vindafjord, 1159 Ølen']],
        ['1505', '2005–2007', 3, ['1503 Kristiansund, 1556 Frei']],
        ['1576', '2005–2005', 1, ['1569 Aure, 1572 Tustna']],
        ['3905+3907', '2005–2016', 12, ['0706 Sandefjord, 0719 Andebu, 0720 Stokke']],
        ['5053', '2005–2011', 7, ['1723 Mosvik, 1729 Inderøy']],
        ['5503', '2005–2012', 8, ['1901 Harstad, 1915 Bjarkøy']],
      ]);
    });

    it('conserve the people of every year: what is missing in no unit adds up to all that was delivered', () => {
      const delivered = rowsOf(ofTheTime);
      for (const [t, year] of panel.periods.entries()) {
        const units = panel.places.map(({ id }) => cellOf(panel, id, year));
        const sum = units.reduce((all, { value }) => all + (value ?? 0), 0);
        const all = delivered
          .filter((row) => row[1] === year)
          .reduce((total, row) => total + (row[2] as number), 0);
        if (t >= 12) expect(units.filter(({ value }) => value === null)).toEqual([]);
        if (t >= 12) expect(sum).toBe(all);
        else expect(sum).toBeLessThanOrEqual(all);
      }
      expect(
        panel.periods
          .slice(12)
          .map((year) => panel.places.reduce((all, { id }) => all + (cellOf(panel, id, year).value ?? 0), 0)),
      ).toEqual([5258317, 5295619, 5328212]);
    });

    it('asked for on the boundaries of the last year are, of that year, what was delivered', () => {
      const own = buildPanel(input({ boundaries: '2019-01-01', periods: ['2019'] }));
      const rows = rowsOf(ofTheTime).filter((row) => row[1] === '2019');
      expect(own.places).toHaveLength(422);
      expect(own.places.map(({ id }) => [id, '2019', said(own, id, '2019')])).toEqual(
        rows.toSorted((a, b) => (a[0] < b[0] ? -1 : 1)),
      );
    });

    it('tell Vestre Toten under its present number and its former one', () => {
      expect(said(panel, '3443', '2005')).toBe(12546);
      const former = buildPanel(input({ boundaries: '2010-01-01' }));
      expect(said(former, '0529', '2005')).toBe(12546);
      expect(former.periods.map((year) => said(former, '0529', year))).toEqual(
        panel.periods.map((year) => said(panel, '3443', year)),
      );
    });
  },
);

describe.skipIf(!ofTheTime || !of2024)(
  'people 2005–2026 on the boundaries of 2024, beside the repository',
  () => {
    const delivered = [delivery(1, rowsOf(of2024), { boundaries: '2024-01-01' })];
    const panel = buildPanel(input({ delivered, periods: years(2005, 2026) }));

    it('are every municipality by itself: nothing happened between the boundaries of the file and those asked for', () => {
      expect(panel.places).toHaveLength(357);
      expect(panel.places.filter(({ members }) => members.length > 1)).toEqual([]);
    });

    it('hold the figures that are published', () => {
      expect(said(panel, '3443', '2005')).toBe(12546);
      expect(said(panel, '3443', '2026')).toBe(13612);
      expect(years(2022, 2026).map((year) => said(panel, '0301', year))).toEqual([
        699827, 709037, 717710, 724290, 728714,
      ]);
    });

    it('with the codes of the time laid over them for 2005–2019, the units of both are those of the codes of the time', () => {
      const both = buildPanel(
        input({
          periods: years(2005, 2026),
          asOf: 2,
          delivered: [...delivered, delivery(2, rowsOf(ofTheTime))],
        }),
      );
      expect(both.places).toHaveLength(352);
      expect(said(both, '3443', '2026')).toBe(13612);
      expect(said(both, '3905+3907', '2005')).toBe(
        (said(panel, '3905', '2005') as number) + (said(panel, '3907', '2005') as number),
      );
      expect(said(both, '1508+1580', '2019')).toBe(65633);
      expect([...both.states].every(hasNumber)).toBe(false);
    });
  },
);
