import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refusal } from '../testing/refusal.ts';
import { balanceOf } from './balance.ts';
import { cellsOfLong } from './cells-of-long.ts';
import type { LongColumns } from './columns.ts';
import { panelOfLong } from './long.ts';
import { repairKinds } from './repair.ts';
import { tableOfRows } from './rows.ts';

const columns: LongColumns = { unit: 'unit', time: 'time', outcome: 'jobs', treated: 'A', start: 4 };

/** Units A–E over the periods 1–6; the outcomes of the cells named are missing. */
const table = (missing: readonly string[]) =>
  tableOfRows(
    [...'ABCDE'].flatMap((unit, at) =>
      [1, 2, 3, 4, 5, 6].map((time) => {
        const jobs = missing.includes(`${unit}${time}`) ? null : time * (at + 1) + (time % 3);
        return { unit, time, jobs };
      }),
    ),
  );

describe('missing outcomes', () => {
  it('are counted and named, and each repair tells what it costs, cheapest first', () => {
    expect(balanceOf(cellsOfLong(table(['B2', 'C2', 'C1']), columns))).toEqual({
      units: 5,
      periods: 6,
      missing: {
        count: 3,
        first: [
          { unit: 'B', period: '2' },
          { unit: 'C', period: '1' },
          { unit: 'C', period: '2' },
        ],
      },
      twice: { count: 0, first: [] },
      repairs: [
        { kind: 'periods', units: [], periods: ['1', '2'], rowsLost: 7, treatedLost: [] },
        { kind: 'window', units: [], periods: ['1', '2'], rowsLost: 7, treatedLost: [] },
        { kind: 'units', units: ['B', 'C'], periods: [], rowsLost: 9, treatedLost: [] },
      ],
    });
  });

  it('of the treated unit make the loss of the unit dearer than any loss of rows', () => {
    const { repairs } = balanceOf(cellsOfLong(table(['A1', 'B1', 'C1', 'D1']), columns));
    expect(repairs.map(({ kind, treatedLost }) => [kind, treatedLost])).toEqual([
      ['periods', []],
      ['window', []],
    ]);
    const alone = balanceOf(cellsOfLong(table(['A1']), columns)).repairs.at(-1);
    expect(alone).toMatchObject({ kind: 'units', treatedLost: ['A'], rowsLost: 5 });
  });

  it('a window keeps the start rather than be longer', () => {
    const { repairs } = balanceOf(cellsOfLong(table(['B3', 'B6']), { ...columns, start: 5 }));
    expect(repairs.find(({ kind }) => kind === 'window')).toMatchObject({ periods: ['1', '2', '3', '6'] });
  });

  it('are refused with the pairs and the costs in words', () => {
    const problem = refusal(() => panelOfLong(table(['B2', 'C2']), columns));
    expect(problem.found).toBe('2 of 30 outcomes are missing: B 2, C 2');
    expect(problem.remedy).toContain('`periods`: without 1 period, 3 rows and 0 treated units lost');
  });

  it('only the first twenty are named', () => {
    const many = [...'BCDE']
      .flatMap((unit) => [1, 2, 3, 4, 5].map((time) => `${unit}${time}`))
      .concat('B6', 'C6', 'D6', 'A1');
    const { missing } = balanceOf(cellsOfLong(table(many), { ...columns, start: 5 }));
    expect([missing.count, missing.first.length]).toEqual([24, 20]);
    expect(refusal(() => panelOfLong(table(many), { ...columns, start: 5 })).found).toContain('and 4 more');
  });

  it('a repair that leaves no treated unit is refused as that', () => {
    const problem = refusal(() => panelOfLong(table(['A2']), columns, { repair: 'units' }));
    expect(problem).toMatchObject({ code: 'repair-loses-treated', where: { unit: 'A' } });
    const late = refusal(() => panelOfLong(table(['B1', 'C2', 'B3']), columns, { repair: 'window' }));
    expect(late.code).toBe('repair-loses-treated');
  });

  it('a repair that is asked for is made and told', () => {
    const { panel, warnings } = panelOfLong(table(['B2', 'C2']), columns, { repair: 'units' });
    expect(panel.units).toEqual(['A', 'D', 'E']);
    expect(warnings[0]).toMatchObject({ code: 'repaired' });
    expect(warnings[0]?.found).toContain('left out: B, C');
    const fewer = panelOfLong(table(['B4']), columns, { repair: 'periods' }).panel;
    expect([fewer.periods, fewer.starts[0]]).toEqual([['1', '2', '3', '5', '6'], 3]);
  });
});

it('whatever is missing, a repair leaves what its report says', () => {
  const cells = fc.uniqueArray(
    fc.constantFrom(...[...'ABCDE'].flatMap((u) => [1, 2, 3, 4, 5, 6].map((t) => u + t))),
    {
      minLength: 1,
      maxLength: 8,
    },
  );
  fc.assert(
    fc.property(cells, (missing) => {
      // Nothing is lost of A, so that a treated unit remains.
      const without = missing.filter((cell) => !cell.startsWith('A'));
      fc.pre(without.length > 0);
      const { repairs } = balanceOf(cellsOfLong(table(without), columns));
      for (const kind of repairKinds) {
        const repair = repairs.find((each) => each.kind === kind);
        const read = () => panelOfLong(table(without), columns, { repair: kind }).panel;
        if (!repair) expect(refusal(read).code).toBe('repair-impossible');
        else if (repair.treatedLost.length === 0) {
          const panel = read();
          expect(panel.units).toHaveLength(5 - repair.units.length);
          expect(panel.periods).toHaveLength(6 - repair.periods.length);
          expect(30 - without.length - repair.rowsLost).toBe(panel.outcomes.length);
        }
      }
    }),
  );
});
