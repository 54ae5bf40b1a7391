import { describe, expect, it } from 'vitest';
import { fileBeside, rowsBeside } from '../testing/beside.ts';
import { readChangesCsv } from './change-csv.ts';
import { placeGraph } from './graph.ts';
import { readKlassChanges } from './klass.ts';
import { placesOn } from './on-a-day.ts';
import { shippedGraph, shippedList } from './shipped.ts';

const json = fileBeside('fixtures/fixture_klass_131_changes.json');
const csv = fileBeside('no/no_klass131_code_changes_1972_2024.csv');
const population = rowsBeside('no/no_population_municipality_2005_2019_original_codes.csv');
const commuting = rowsBeside('no/no_employed_2017_work_residence_ssb03321.csv');

const byText = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).sort();

const years = Array.from({ length: 2026 - 1972 + 1 }, (_, at) => `${1972 + at}-01-01`);
const codesOn = (graph: ReturnType<typeof placeGraph>, day: string) =>
  placesOn(graph, day).map(({ code }) => code);

describe.skipIf(!json || !csv)('the 594 rows of KLASS, beside the repository', () => {
  const rows = readKlassChanges(JSON.parse(json ?? '{}'));
  const { since, known } = shippedList('NO');
  const graph = placeGraph({ since, known, changes: rows });
  const shipped = shippedGraph('NO');

  it('are 594, as JSON and as CSV the same', () => {
    expect(rows).toHaveLength(594);
    const plain = rows.map(({ on, from, to, fromName, toName }) => ({
      on,
      from,
      to,
      fromName: fromName?.trim(),
      toName: toName?.trim(),
    }));
    expect(byText(readChangesCsv(csv ?? ''))).toEqual(byText(plain));
  });

  it.each([
    ['semicolons', (text: string) => text.replaceAll(',', ';')],
    ['tabs', (text: string) => text.replaceAll(',', '\t')],
    [
      'quotes, a mark at the beginning and lines that end as on Windows',
      (text: string) => `\ufeff${text.replaceAll(/[^,\n]+/g, '"$&"').replaceAll('\n', '\r\n')}`,
    ],
  ])('are read with %s too', (_, written) => {
    expect(readChangesCsv(written(csv ?? ''))).toEqual(readChangesCsv(csv ?? ''));
  });

  it.each(years)('tell the same municipalities as our grouped list on %s', (day) =>
    expect(codesOn(graph, day)).toEqual(codesOn(shipped, day)),
  );

  it('tell the same eras, names and happenings as our list and our names', () => {
    expect(shipped.eras).toEqual(graph.eras);
    expect(shipped.turns).toEqual(graph.turns);
  });

  it('give Rakkestad, of which no row says that it went on in 1992, as going on', () => {
    expect(rows.filter(({ on, from }) => on === '1992-01-01' && from === '0128')).toEqual([]);
    expect(graph.byCode.get('0128')?.map(({ from, until }) => [from, until])).toEqual([
      [null, '1992-01-01'],
      ['1992-01-01', '2020-01-01'],
    ]);
  });
});

describe.skipIf(!commuting)('the commuting table of 2017, beside the repository', () => {
  it('has exactly the 426 codes of its time', () => {
    const codes = commuting?.map(({ kommunenummer }) => kommunenummer).sort();
    expect(codes).toHaveLength(426);
    expect(codes).toEqual(codesOn(shippedGraph('NO'), '2017-10-01'));
  });
});

describe.skipIf(!population)('the population on the codes of the time, beside the repository', () => {
  it('has every municipality of 1 January from 2017 to 2019, and no other code in any year but those of later years', () => {
    const graph = shippedGraph('NO');
    for (const year of ['2017', '2018', '2019']) {
      const codes = population?.filter((row) => row.year === year).map(({ kommunenummer }) => kommunenummer);
      expect(codes?.sort()).toEqual(codesOn(graph, `${year}-01-01`));
    }
  });
});
