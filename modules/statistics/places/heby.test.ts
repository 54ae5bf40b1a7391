import { describe, expect, it } from 'vitest';
import { historyOf } from './lineage.ts';
import { eraOf } from './on-a-day.ts';
import { shippedGraph } from './shipped.ts';
import { unitsOn } from './units.ts';

const graph = shippedGraph('SE');

describe('Sweden since 2002', () => {
  it('Heby moved from Västmanland to Uppsala län in 2007: another code, the same municipality', () => {
    expect(eraOf(graph, '1917', '2007-01-01')).toMatchObject({
      why: 'no-longer',
      became: [{ code: '0331', name: 'Heby' }],
    });
    expect(eraOf(graph, '0331', '2006-12-31')).toMatchObject({
      why: 'not-yet',
      lies: [{ code: '1917', name: 'Heby' }],
    });
    const era = graph.byCode.get('0331')?.[0];
    expect(era && historyOf(graph, era)).toMatchObject([{ on: '2007-01-01', kind: 'renumbered' }]);
  });

  it('Knivsta left Uppsala in 2003, and Uppsala went on with less', () => {
    expect(eraOf(graph, '0330', '2002-12-31')).toMatchObject({
      why: 'not-yet',
      lies: [{ code: '0380', name: 'Uppsala' }],
    });
    expect(graph.byCode.get('0380')?.map(({ from, until, name }) => [from, until, name])).toEqual([
      [null, '2003-01-01', 'Uppsala'],
      ['2003-01-01', null, 'Uppsala'],
    ]);
  });

  it('through 2003 the two can only be followed together; since then each by itself', () => {
    const composites = (from: string) =>
      unitsOn(graph, '2024-01-01', { from, to: '2024-01-01' }).filter(({ members }) => members.length > 1);
    expect(composites('2002-11-01').map(({ id, name }) => [id, name])).toEqual([
      ['0330+0380', 'Knivsta + Uppsala'],
    ]);
    expect(composites('2003-01-01')).toEqual([]);
  });
});
