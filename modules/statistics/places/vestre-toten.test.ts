import { describe, expect, it } from 'vitest';
import { historyOf } from './lineage.ts';
import { eraOf } from './on-a-day.ts';
import { shippedGraph } from './shipped.ts';
import { unitsOn } from './units.ts';

const graph = shippedGraph('NO');

describe('a municipality that only got another number: Vestre Toten, 0529 until 2020 and 3443 since', () => {
  it('is found under each number on its days', () => {
    expect(eraOf(graph, '0529', '2019-12-31')).toMatchObject({
      found: true,
      era: { name: 'Vestre Toten', until: '2020-01-01' },
    });
    expect(eraOf(graph, '3443', '2020-01-01')).toMatchObject({
      found: true,
      era: { name: 'Vestre Toten', from: '2020-01-01' },
    });
  });

  it('is told to have been 0529 until 2020-01-01 and to be 3443 since', () => {
    expect(eraOf(graph, '0529', '2024-01-01')).toMatchObject({
      found: false,
      code: '0529',
      on: '2024-01-01',
      why: 'no-longer',
      was: { name: 'Vestre Toten' },
      until: '2020-01-01',
      became: [{ code: '3443', name: 'Vestre Toten' }],
      lies: [{ code: '3443' }],
    });
  });

  it('is told to become 3443 on 2020-01-01 and to be 0529 before', () => {
    expect(eraOf(graph, '3443', '2017-01-01')).toMatchObject({
      found: false,
      why: 'not-yet',
      from: '2020-01-01',
      lies: [{ code: '0529', name: 'Vestre Toten' }],
    });
  });

  it('has one happening in its history', () => {
    const era = graph.byCode.get('3443')?.[0];
    expect(era && historyOf(graph, era)).toMatchObject([{ on: '2020-01-01', kind: 'renumbered' }]);
  });

  it.each([
    ['2024-01-01', '3443'],
    ['2019-01-01', '0529'],
  ])('is one unit from 1972 to 2026 on the boundaries of %s: %s', (day, id) => {
    const unit = unitsOn(graph, day, { from: '1972-01-01', to: '2026-01-01' }).find((each) => each.id === id);
    expect(unit?.eras.map(({ code }) => code)).toEqual(['0529', '3443']);
  });
});

describe('numbers that mean nothing', () => {
  it.each(['0000', '9999', '', '529', 'Vestre Toten'])('%j never was a municipality', (code) =>
    expect(eraOf(graph, code, '2024-01-01')).toEqual({ found: false, code, on: '2024-01-01', why: 'never' }),
  );

  it('nothing is said of days before the list', () =>
    expect(eraOf(graph, '0529', '1950-01-01')).toMatchObject({
      why: 'before-the-list',
      since: '1972-01-01',
    }));
});
