import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileAt, guess, hold, type Mapping } from './index.ts';
import { known, readTable } from './testing/known.ts';

const folder = join(import.meta.dirname, '../../../../shared/data');
const there = existsSync(folder);

async function understood(path: string, over: Partial<Mapping> = {}) {
  const held = await hold(fileAt(join(folder, path)));
  if (!held.ok) throw new Error(held.problem.code);
  const found = guess(held.value, known);
  const table = held.value.tables.find(({ name }) => name === found.table);
  const read = found.mapping && table ? await readTable(table, { ...found.mapping, ...over }) : undefined;
  const codes = (said: readonly { code: string }[]) => said.map(({ code }) => code);
  return { ...found, read, asks: codes(found.questions), why: codes(found.reasons) };
}

const cell = (found: Awaited<ReturnType<typeof understood>>, series: string, place: string, period: string) =>
  found.read?.cells.find((each) => each[0] === series && each[1] === place && each[2] === period)?.[3];

describe.skipIf(!there)(
  'real files are understood without help (skipped where ../shared/data is absent)',
  { timeout: 60_000 },
  () => {
    it('population on the municipalities of 2024: that day is found, and no row is lost', async () => {
      const found = await understood('no/no_population_municipality_2005_2026_b2024.csv');
      expect(found.asks).toEqual([]);
      expect(found.mapping).toMatchObject({ country: 'NO', boundaries: '2024-01-01' });
      expect(found.read?.read.counts).toMatchObject({
        rows: 7852,
        failed: 0,
        observations: 7852,
        places: 357,
        periods: 22,
      });
      expect(cell(found, 'no.population', '3443', '2005')).toBe(12_546);
      expect(cell(found, 'no.population', '3443', '2026')).toBe(13_612);
      expect(cell(found, 'no.population', '0301', '2026')).toBe(728_714);
    });

    it('population on the codes of the time: they are taken for that, and every one was a municipality then', async () => {
      const found = await understood('no/no_population_municipality_2005_2019_original_codes.csv');
      expect(found.asks).toEqual([]);
      expect(found.mapping).toMatchObject({ boundaries: null });
      expect(found.read?.read.counts).toMatchObject({ failed: 0, observations: 6350 });
      expect(cell(found, 'no.population', '0529', '2005')).toBe(12_546);
    });

    it('employed by work and residence: two series, and the year is in the name of the file', async () => {
      const found = await understood('no/no_employed_2017_work_residence_ssb03321.csv');
      expect(found.asks).toEqual([]);
      expect(found.mapping?.period).toEqual({ from: 'constant', period: '2017' });
      expect(found.why).toContain('period-from-file-name');
      expect(cell(found, 'no.employed-workplace', '0529', '2017')).toBe(6_716);
      expect(cell(found, 'no.employed-residence', '0529', '2017')).toBe(6_454);
    });

    it('commuting: two places in a row are never added without being asked; answered, both ends are right', async () => {
      const found = await understood('no/no_commuting_2017_ssb03321.csv');
      expect(found.asks).toEqual(['two-places']);
      expect(found.questions[0]?.choices).toHaveLength(3);
      expect(cell(found, 'no.employed-workplace', '0529', '2017')).toBe(6_716);
      expect(cell(found, 'no.employed-residence', '0529', '2017')).toBe(6_454);
      expect(found.read?.read.notes).toMatchObject([{ code: 'added-up', count: 2 * 29_632 - 852 }]);
      const unsaid = await understood('no/no_commuting_2017_ssb03321.csv', { repeated: 'refuse' });
      expect(unsaid.read?.read.counts.observations).toBe(0);
      expect(unsaid.read?.read.problemCounts['two-rows']).toBeGreaterThan(29_000);
    });

    it('employees and establishments from a grid: one series is known and one is new', async () => {
      const found = await understood(
        'no/no_employees_establishments_municipality_2013_2025_from_ssb250m.csv',
      );
      expect(found.asks).toEqual([]);
      expect(found.why).toEqual(expect.arrayContaining(['series', 'new-series', 'boundaries-of-a-day']));
      expect(cell(found, 'no.employees', '3443', '2013')).toBe(4_332);
      expect(cell(found, 'no.employees', '3443', '2025')).toBe(6_305);
    });

    it('employed by industry, with names for places: each industry is its series', async () => {
      const found = await understood('no/no_telemark_employed_by_industry_2016_ssb13470.csv');
      expect(found.asks).toEqual([]);
      expect(found.mapping?.place).toEqual({ column: 0, as: 'name' });
      expect(found.read?.read.counts).toMatchObject({
        rows: 2890,
        failed: 0,
        series: 17,
        places: 17,
        periods: 10,
      });
    });

    it.each([
      ['no/no_ba_regions_2020.csv', 'no-series'],
      ['no/no_agg_kommsummer_1994_2024.csv', 'no-numbers'],
      ['no/no_redistricting_to_2024_1977_2026.csv', 'no-series'],
      ['no/no_klass131_code_changes_1972_2024.csv', 'no-series'],
      ['no/no_klass131_codes_2026.csv', 'no-series'],
      ['se/se_kolada_municipalities.csv', 'no-places'],
      ['se/se_kolada_kpi_labour_population_business.csv', 'no-places'],
      ['fixtures/fixture_jsonstat_galicia_2.0.json', 'no-places'],
    ])('%s is no statistics about municipalities, and says why', async (path, why) => {
      const found = await understood(path);
      expect(found.mapping).toBeNull();
      expect(found.asks).toEqual([why]);
    });

    it('a Swedish panel whose codes lost their zeros: they are given back, and it is said', async () => {
      const found = await understood('se/se_municipality_panel_2002_2022_6waves.csv');
      expect(found.asks).toEqual([]);
      expect(found.mapping?.country).toBe('SE');
      expect(found.why).toContain('zeros-given-back');
      expect(found.read?.read.counts).toMatchObject({
        rows: 1739,
        failed: 0,
        observations: 1739,
        places: 290,
      });
      expect(found.read?.read.notes).toMatchObject([{ code: 'zero-given-back', count: 539 }]);
      expect(cell(found, 'se.population', '0114', '2002')).toBe(37_524);
    });

    it('metadata of a table, a bundle of two and an answer about counties are told apart', async () => {
      const description = await hold(fileAt(join(folder, 'fixtures/fixture_scb_v2_TAB6471_metadata.json')));
      expect(description).toMatchObject({
        ok: false,
        problem: { code: 'json-stat-refused', params: { reason: 'no-values' } },
      });
      const bundle = await hold(fileAt(join(folder, 'fixtures/fixture_jsonstat_oecd_canada.json')));
      expect(bundle.ok && bundle.value.tables.map(({ name }) => name)).toEqual(['oecd', 'canada']);
      const counties = await understood('fixtures/fixture_scb_v2_TAB6471_data.json');
      expect(counties.asks).toEqual(['no-places']);
    });
  },
);
