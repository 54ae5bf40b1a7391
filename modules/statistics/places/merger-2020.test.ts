import { describe, expect, it } from 'vitest';
import { followed, historyOf } from './lineage.ts';
import { eraOf } from './on-a-day.ts';
import { shippedGraph } from './shipped.ts';
import { unitsOn } from './units.ts';

const graph = shippedGraph('NO');
const window = { from: '2005-01-01', to: '2026-01-01' };
const era = (code: string, day: string) => {
  const answer = eraOf(graph, code, day);
  if (!answer.found) throw new Error(`${code} on ${day}`);
  return answer.era;
};
const unit = (id: string, boundaries = '2024-01-01') =>
  unitsOn(graph, boundaries, window).find((each) => each.id === id);

describe('municipalities that were merged on 1 January 2020', () => {
  it.each([
    ['4204', 'Kristiansand', ['1001', '1017', '1018', '4204']],
    ['1103', 'Stavanger', ['1103', '1103', '1141', '1142']],
    ['3103', 'Moss', ['0104', '0136', '3002', '3103']],
    ['3301', 'Drammen', ['0602', '0625', '0711', '0713', '3005', '3301'].filter((code) => code !== '0713')],
    ['3118', 'Indre Østfold', ['0122', '0123', '0124', '0125', '0138', '3014', '3118']],
    ['3207', 'Nordre Follo', ['0213', '0217', '3020', '3207']],
    ['1506', 'Molde', ['1502', '1506', '1543', '1545']],
    ['1505', 'Kristiansund', ['1503', '1505', '1556']],
  ])('%s %s is followed through all it was', (id, name, codes) => {
    expect(unit(id)?.name).toBe(name);
    expect(unit(id)?.eras.map(({ code }) => code)).toEqual(codes);
  });

  it('keeps a code whose borders grew apart: Stavanger before and after Finnøy and Rennesøy', () => {
    expect(graph.byCode.get('1103')?.map(({ from, until }) => [from, until])).toEqual([
      [null, '2020-01-01'],
      ['2020-01-01', null],
    ]);
    expect(historyOf(graph, era('1103', '2024-01-01'))).toMatchObject([
      { on: '2020-01-01', kind: 'merged', before: [{ code: '1103' }, { code: '1141' }, { code: '1142' }] },
    ]);
  });

  it('tells of Rygge that it became 3002 and lies in 3103 today', () => {
    expect(eraOf(graph, '0136', '2026-01-01')).toMatchObject({
      was: { name: 'Rygge' },
      until: '2020-01-01',
      became: [{ code: '3002' }],
      lies: [{ code: '3103', name: 'Moss' }],
    });
  });

  it('tells of a number of the four years in between what it was and will be', () => {
    expect(eraOf(graph, '3002', '2019-01-01')).toMatchObject({
      why: 'not-yet',
      lies: [{ code: '0104' }, { code: '0136' }],
    });
    expect(eraOf(graph, '3002', '2024-01-01')).toMatchObject({
      why: 'no-longer',
      became: [{ code: '3103' }],
    });
  });

  it('on earlier boundaries what was merged can only be followed together', () => {
    expect(unit('0104+0136', '2018-01-01')?.name).toBe('Moss + Rygge');
    expect(
      unitsOn(graph, '2018-01-01', { from: '2010-01-01', to: '2019-12-31' }).map(({ id }) => id),
    ).toContain('0136');
  });

  it('in between, boundaries of 2022 give the numbers of 2022', () => {
    expect(unit('3002', '2022-01-01')?.members).toHaveLength(1);
    expect(unit('1507', '2022-01-01')?.name).toBe('Ålesund');
  });

  it('lies where it is asked for', () => {
    expect(followed(graph, era('3301', '2024-01-01'), '2010-01-01').map(({ code }) => code)).toEqual([
      '0602',
      '0625',
      '0711',
    ]);
    expect(followed(graph, era('0602', '2010-01-01'), '2021-01-01').map(({ code }) => code)).toEqual([
      '3005',
    ]);
  });
});
