import { describe, expect, it } from 'vitest';
import { shippedGraph } from '../places/shipped.ts';
import { rowsBeside } from '../testing/beside.ts';
import { cellOf, said } from '../testing/read-panel.ts';
import { delivery, people, type Row } from '../testing/rows.ts';
import { buildPanel } from './build-panel.ts';

const file = rowsBeside('no/no_employed_2017_work_residence_ssb03321.csv');
const columns = ['employed_by_workplace', 'employed_by_residence'] as const;

describe.skipIf(!file)('employed in the fourth quarter of 2017, beside the repository', () => {
  const panel = buildPanel({
    graph: shippedGraph('NO'),
    boundaries: '2024-01-01',
    periods: ['2017'],
    series: columns,
    definitions: columns.map((key) => ({ ...people, key, moment: 'end' })),
    delivered: columns.map((series, at) =>
      delivery(
        at + 1,
        (file ?? []).map((row): Row => [row.kommunenummer ?? '', '2017', Number(row[series])]),
        { series },
      ),
    ),
    asOf: 2,
  });

  it('of 0529 are those of 3443 on the boundaries of 2024: 6,716 at work there, 6,454 living there', () => {
    expect(said(panel, '3443', '2017', 'employed_by_workplace')).toBe(6716);
    expect(said(panel, '3443', '2017', 'employed_by_residence')).toBe(6454);
  });

  it('are about the municipalities of the end of the year: 426, of which four units hold somebody who was divided later', () => {
    expect(panel.places.filter(({ members }) => members.length > 1).map(({ id }) => id)).toEqual([
      '1508+1580',
      '1806+1875',
      '5055+5056+5059',
    ]);
  });

  it.each(columns)('%s: 2,609,737, none lost and none twice', (series) => {
    const all = panel.places.reduce(
      (sum, { id }) => sum + (cellOf(panel, id, '2017', series).value ?? Number.NaN),
      0,
    );
    expect(all).toBe(2609737);
  });
});
