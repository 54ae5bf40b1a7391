import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Selection } from '../selection/expression.ts';
import { contents, madeTable, madeVariable, region, time, times } from '../testing/made-table.ts';
import { refusedBy } from '../testing/refused.ts';
import { type PlannedPart, planOf } from './plan.ts';

const all: Selection = [
  { variable: 'Region', values: ['*'] },
  { variable: 'ContentsCode', values: ['Personer1'] },
  { variable: 'Tid', values: ['from(2000)'] },
];
const limits = { maxCells: 800_000 };

/** Every cell of a block, by its codes. */
function cellsIn({ selection }: Pick<PlannedPart, 'selection'>): readonly string[] {
  return selection.reduce<readonly string[]>(
    (cells, { codes }) => cells.flatMap((cell) => codes.map((code) => `${cell}|${code}`)),
    [''],
  );
}

describe('a plan', () => {
  it('names codes only, in the order of the table, and counts every cell', () => {
    const plan = planOf(madeTable(), [...all].reverse(), limits);
    expect(plan.selection).toEqual([
      { variable: 'Region', codelist: null, codes: region.codes },
      { variable: 'ContentsCode', codelist: null, codes: ['Personer1'] },
      { variable: 'Tid', codelist: null, codes: time.codes },
    ]);
    expect([plan.cells, plan.parts.length, plan.parts[0]?.cells]).toEqual([216, 1, 216]);
    expect(plan.updated).toBe('2026-02-24T07:00:00Z');
  });

  it('is plain data: kept as JSON and read again it is the same plan', () => {
    const plan = planOf(madeTable(), all, { maxCells: 20 });
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
  });

  it('holds every cell of the selection exactly once, and no part has more than the limit', () => {
    const size = fc.integer({ min: 1, max: 7 });
    fc.assert(
      fc.property(
        fc.tuple(size, size, size, size),
        fc.integer({ min: 1, max: 60 }),
        fc.option(fc.integer({ min: 4, max: 20 })),
        ([a, b, c, d], maxCells, maxValues) => {
          const variables = [
            madeVariable('A', times(1, a)),
            madeVariable('B', times(1, b)),
            madeVariable('ContentsCode', times(1, c), { role: 'metric' }),
            madeVariable('Tid', times(1, d), { role: 'time' }),
          ];
          const selection = variables.map(({ id }) => ({ variable: id, values: ['*'] }));
          const plan = planOf(madeTable(variables), selection, { maxCells, maxValues });
          const cells = plan.parts.flatMap(cellsIn);
          expect(new Set(cells).size).toBe(cells.length);
          expect(new Set(cells)).toEqual(new Set(cellsIn(plan)));
          for (const part of plan.parts) {
            expect(part.cells).toBe(cellsIn(part).length);
            expect(part.cells).toBeLessThanOrEqual(maxCells);
            const codes = part.selection.reduce((sum, each) => sum + each.codes.length, 0);
            expect(codes).toBeLessThanOrEqual(maxValues ?? Number.POSITIVE_INFINITY);
          }
          expect(new Set(plan.parts.map(({ id }) => id)).size).toBe(plan.parts.length);
        },
      ),
    );
  });

  it('is the same, with the same ids, for the same selection however it is written', () => {
    const written: Selection = [
      { variable: 'tid', values: ['range(2026,2000)', '2003'] },
      { variable: 'CONTENTSCODE', values: ['personer1', 'Personer1'] },
      { variable: 'region', values: [...region.codes, 'k-3443'] },
    ];
    const small = { maxCells: 20 };
    expect(planOf(madeTable(), written, small)).toEqual(planOf(madeTable(), all, small));
  });

  it('has other ids where the table, its age, the codes or the limits are others', () => {
    const ids = [
      planOf(madeTable(), all, { maxCells: 20 }),
      planOf(madeTable(undefined, { updated: '2026-02-25T07:00:00Z' }), all, { maxCells: 20 }),
      planOf(madeTable(), all.slice(1), { maxCells: 20 }),
      planOf(madeTable(), all, { maxCells: 30 }),
      planOf(madeTable(undefined, { origin: { ...madeTable().origin, language: 'en' } }), all, {
        maxCells: 20,
      }),
    ].map(({ id }) => id);
    expect(new Set(ids).size).toBe(5);
  });

  it('spares time and contents: the largest of the others is cut', () => {
    const big = madeVariable('Region', times(1, 400), { role: 'geo' });
    const sex = madeVariable('Kjonn', ['1', '2']);
    const plan = planOf(
      madeTable([big, sex, contents, time]),
      ['Region', 'Kjonn', 'ContentsCode', 'Tid'].map((variable) => ({ variable, values: ['*'] })),
      { maxCells: 20_000 },
    );
    expect(plan.parts).toHaveLength(3);
    for (const { selection } of plan.parts)
      expect(selection.map(({ codes }) => codes.length).slice(1)).toEqual([2, 2, 27]);
  });

  it('leaves out what the table has a total of, and says which', () => {
    const plan = planOf(madeTable(), all.slice(1), limits);
    expect([plan.cells, plan.eliminated]).toEqual([27, ['Region']]);
  });

  it('counts empty cells as the servers do, a million of them if need be', () => {
    const a = madeVariable('A', times(1, 5000));
    const plan = planOf(
      madeTable([a, time]),
      [
        { variable: 'A', values: ['*'] },
        { variable: 'Tid', values: ['*'] },
      ],
      { maxCells: 10_000 },
    );
    expect(plan.cells).toBe(135_000);
    expect(plan.parts).toHaveLength(14);
  });
});

describe('what cannot be planned is refused before anybody is asked', () => {
  const refused = (selection: Selection, more = limits) =>
    refusedBy(() => planOf(madeTable(), selection, more));
  const without = (variable: string) => all.filter((each) => each.variable !== variable);

  it.each(['ContentsCode', 'Tid'])('%s left out, with what it offers', async (variable) => {
    const { code, path, message } = await refused(without(variable));
    expect([code, path]).toEqual(['variable-missing', variable]);
    expect(message).toContain(variable === 'Tid' ? '2000 (Name of 2000)' : 'Endring (Name of Endring)');
  });

  it.each<[string, Selection, string]>([
    ['a variable there is not', [...all, { variable: 'Kjonn', values: ['1'] }], 'no-such-variable'],
    ['one twice', [...all, { variable: 'REGION', values: ['0'] }], 'variable-twice'],
    ['time twice, under two names', [...all, { variable: 'time', values: ['2000'] }], 'variable-twice'],
    ['no codes of one', [...without('Region'), { variable: 'Region', values: [] }], 'nothing-selected'],
    ['a code there is not', [...without('Tid'), { variable: 'Tid', values: ['1999'] }], 'no-such-code'],
    [
      'an expression that is none',
      [...without('Tid'), { variable: 'Tid', values: ['top(x)'] }],
      'bad-expression',
    ],
    [
      'a codelist there is not',
      [...without('Region'), { variable: 'Region', codelist: 'AGG_KommSummer', values: ['K-3443'] }],
      'no-such-codelist',
    ],
    [
      'an expression among codes that were not read',
      [...without('Region'), { variable: 'Region', codelist: 'agg_KommSummer', values: ['*'] }],
      'codelist-unread',
    ],
  ])('%s', async (_, selection, code) => {
    expect((await refused(selection)).code).toBe(code);
  });

  it('more parts than wanted, and limits that are none', async () => {
    expect((await refused(all, { ...limits, maxCells: 1, maxParts: 10 } as never)).code).toBe(
      'too-many-parts',
    );
    for (const maxCells of [0, -1, Number.NaN])
      expect((await refused(all, { maxCells })).code).toBe('bad-argument');
  });
});

describe('codelists', () => {
  const by = (values: readonly string[]): Selection => [
    { variable: 'Region', codelist: 'agg_KommSummer', values },
    ...all.slice(1),
  ];

  it('codes that are written out need not be in the metadata, and are asked once', () => {
    const { selection } = planOf(madeTable(), by(['K-3443', 'K-0301', 'K-3443']), limits);
    expect(selection[0]).toEqual({
      variable: 'Region',
      codelist: 'agg_KommSummer',
      codes: ['K-3443', 'K-0301'],
    });
  });

  it('metadata read with one bring it along', () => {
    const read = { ...region, codes: ['K-0301', 'K-3443'], codelist: 'agg_KommSummer' };
    const table = madeTable([read, contents, time]);
    const asked = planOf(table, by(['K-34*']), limits);
    expect(asked.selection[0]?.codes).toEqual(['K-3443']);
    const silent = planOf(table, all, limits);
    expect(silent.selection[0]).toEqual({
      variable: 'Region',
      codelist: 'agg_KommSummer',
      codes: ['K-0301', 'K-3443'],
    });
  });

  it('time is found by the name of time, whatever the table calls it', () => {
    const plan = planOf(madeTable(), [...all.slice(0, 2), { variable: 'Time', values: ['top(1)'] }], limits);
    expect(plan.selection[2]).toEqual({ variable: 'Tid', codelist: null, codes: ['2026'] });
  });
});
