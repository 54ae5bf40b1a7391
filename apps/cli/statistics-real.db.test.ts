import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { commanding } from './testing/commanding.ts';

const kept = join(import.meta.dirname, '../../../shared/data');
const here = existsSync(kept);
if (!here) process.stdout.write('skipped: there are no official files in ../shared/data\n');

const { omstilt, at } = commanding();
const no = (name: string) => join(kept, 'no', name);
const rowsOf = (text: string) => parse(text, { columns: true }) as Record<string, string>[];
const panel = async (series: string, boundaries: string, ...more: string[]) => {
  const answer = await omstilt(['panel', '--series', series, '--boundaries', boundaries, ...more]);
  expect(answer.code, answer.err).toBe(0);
  return { rows: rowsOf(answer.out), err: answer.err };
};

/** Official files, in the order in which somebody would bring them in. */
describe.skipIf(!here)('with the official files of Norway', { timeout: 120_000 }, () => {
  it('the 594 changes load, as CSV and as KLASS answers them, and give the municipalities of every year', async () => {
    for (const path of [
      no('no_klass131_code_changes_1972_2024.csv'),
      join(kept, 'fixtures/fixture_klass_131_changes.json'),
    ]) {
      const { code, out } = await omstilt(['import', path]);
      expect(code).toBe(0);
      expect(out).toContain('594 changes');
      for (const line of [/2018-01-01 +422/, /2020-01-01 +356/, /2024-01-01 +357/]) expect(out).toMatch(line);
    }
  });

  it('2005–2019 on the codes of the time equals the file of 2024 for every municipality that was not divided', async () => {
    const path = no('no_population_municipality_2005_2019_original_codes.csv');
    expect(await omstilt(['import', path])).toMatchObject({ code: 0 });
    const { rows, err } = await panel('no.population', '2024-01-01');
    const truth = new Map(
      rowsOf(readFileSync(no('no_population_municipality_2005_2026_b2024.csv'), 'utf8')).map((row) => [
        `${row.kommunenummer} ${row.year}`,
        row,
      ]),
    );
    const single = rows.filter(({ place, value }) => !place?.includes('+') && value !== '');
    const differing = single.filter(
      ({ place, period, value }) => truth.get(`${place} ${period}`)?.population !== value,
    );
    expect(differing).toEqual([]);
    expect(single.length).toBeGreaterThan(5_000);

    const composites = [...new Set(rows.flatMap(({ place = '' }) => (place.includes('+') ? [place] : [])))];
    expect(composites).toEqual(['1508+1580', '1806+1875', '3905+3907', '5055+5056+5059']);
    const missing = new Map<string, string[]>();
    for (const { place = '', period = '', value } of rows)
      if (value === '') missing.set(place, [...(missing.get(place) ?? []), period]);
    expect([...missing].map(([place, periods]) => `${place} ${periods[0]}–${periods.at(-1)}`)).toEqual([
      '1160 2005–2005',
      '1505 2005–2007',
      '1576 2005–2005',
      '3905+3907 2005–2016',
      '5053 2005–2011',
      '5503 2005–2012',
    ]);
    for (const says of [...composites, '1505 Kristiansund', '0720 Stokke', 'lack a number'])
      expect(err).toContain(says);
    const year = (of: string) => rows.find(({ place, period }) => place === '3443' && period === of)?.value;
    expect([year('2005'), year('2014')]).toEqual(['12546', '13075']);
  });

  it('2005–2026 on the boundaries of 2024 is understood so, and gives the figures of 2026', async () => {
    const { code, out } = await omstilt(['import', no('no_population_municipality_2005_2026_b2024.csv')]);
    expect(code).toBe(0);
    expect(out).toContain('Municipalities of 2024-01-01 in every period.');
    const { rows } = await panel('no.population', '2024-01-01', '--places', '0301,3443', '--from', '2026');
    expect(rows.map(({ name, value }) => [name, value])).toEqual([
      ['Oslo', '728714'],
      ['Vestre Toten', '13612'],
    ]);
  });

  it('the commuting of 2017 gives jobs and employed residents, once somebody has said that both ends are wanted', async () => {
    const path = no('no_commuting_2017_ssb03321.csv');
    const asks = await omstilt(['import', path]);
    expect(asks).toMatchObject({ code: 3, err: expect.stringContaining('--answer two-places=1') });
    expect(await omstilt(['import', path, '--answer', 'two-places=1'])).toMatchObject({ code: 0 });
    const { rows } = await panel(
      'no.employed-workplace,no.employed-residence',
      '2017-12-31',
      '--places',
      '0529',
    );
    expect(rows.map(({ series, value }) => [series, value])).toEqual([
      ['no.employed-workplace', '6716'],
      ['no.employed-residence', '6454'],
    ]);
  });

  it('the panel of all of it goes into omstilt evaluate as it is', async () => {
    const to = at('population.csv');
    await omstilt(['panel', '--series', 'no.population', '--boundaries', '2024-01-01', '--out', to]);
    const { code, err } = await omstilt([
      ...['evaluate', to, '--unit-column', 'place', '--time-column', 'period', '--outcome', 'value', '--log'],
      ...['--repair', 'units', '--treated', '3443', '--start', '2010', '--json'],
    ]);
    expect(code, err).toBe(0);
  });
});
