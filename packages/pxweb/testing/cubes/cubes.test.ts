import { describe, expect, it } from 'vitest';
import { extract } from '../pxweb/extract.ts';
import { choose, isAnswer } from '../pxweb/selection/chosen.ts';
import type { Cell, Table } from '../pxweb/table.ts';
import { norwegianTables } from './norwegian-tables.ts';
import { places, stemsOf } from './places.ts';
import { swedishTables } from './swedish-tables.ts';

const tables = [...norwegianTables(), ...swedishTables()];
const table = (id: string) => tables.find((each) => each.id === id) as Table;

function cells(
  id: string,
  selection: Readonly<Record<string, readonly string[]>>,
  codelist: string | null = null,
): readonly Cell[] {
  const variables = Object.entries(selection).map(([code, entries]) => ({
    code,
    entries,
    codelist: code === 'Region' ? codelist : null,
  }));
  const chosen = choose(table(id), { variables, placement: { heading: [], stub: [] } }, 800_000);
  if (isAnswer(chosen)) throw new Error(String(chosen.body));
  return extract(table(id), chosen).cells;
}

const total = (figures: readonly Cell[]) => figures.reduce<number>((sum, each) => sum + Number(each), 0);

describe('the tables of the double', () => {
  it('stand for population by age, changes, quarters, months, employment by place and industry, commuting, and a closed series', () => {
    expect(norwegianTables().map(({ id }) => id)).toEqual([
      '07459',
      '06913',
      '01222',
      '07984',
      '13470',
      '10540',
      '03321',
      '11616',
      '03311',
    ]);
    expect(new Set(norwegianTables().map(({ timeUnit }) => timeUnit))).toEqual(
      new Set(['Annual', 'Quarterly', 'Monthly']),
    );
  });

  it.each(tables.map((each) => [each.id, each] as const))(
    '%s has a whole count or a symbol in each cell, and each code once',
    (_, each) => {
      for (const { values } of each.variables)
        expect(new Set(values.map(({ code }) => code)).size).toBe(values.length);
      // Every seventh value of each side: enough to meet every rule.
      const sides = each.variables.map(({ values }) =>
        values.map((_, i) => i).filter((i) => i % 7 === 0 || i === values.length - 1),
      );
      const at: number[] = [];
      const walk = (depth: number): void => {
        if (depth === sides.length) {
          const cell = each.cell(at);
          if (typeof cell === 'number') expect(Number.isInteger(cell)).toBe(true);
          else expect(['.', '..', ':']).toContain(cell);
          return;
        }
        for (const position of sides[depth] ?? []) {
          at[depth] = position;
          walk(depth + 1);
        }
      };
      walk(0);
    },
  );

  it('have, in a table of sex and age, no cell that is missing for any other reason than that the place was not there', () => {
    const missing = cells('07459', {
      Region: places.map(({ code }) => code),
      Kjonn: ['1'],
      Alder: ['030'],
      ContentsCode: ['*'],
      Tid: ['2019', '2024'],
    });
    expect(missing.filter((each) => each === '.')).toHaveLength(5 + 5);
    expect(missing.includes(':')).toBe(false);
  });

  it('go on over a merger: the sum by today’s code has no step', () => {
    const years = { ContentsCode: ['Personer1'], Tid: ['2017', '2018', '2019', '2020'] };
    for (const group of ['K-9909', 'K-9921', 'K-9927']) {
      const series = cells('07459', { Region: [group], ...years }, 'agg_KommSummer').map(Number);
      for (const [i, each] of series.entries())
        expect(Math.abs(each / (series[i - 1] ?? each) - 1), group).toBeLessThan(0.02);
    }
  });

  it('go on over a split for the parts together, and not for one of them', () => {
    const years = (year: string) => ({ ContentsCode: ['Personer1'], Tid: [year] });
    const before = total(cells('07459', { Region: ['9910'], ...years('2023') }));
    const after = total(cells('07459', { Region: ['9931', '9932'], ...years('2024') }));
    expect(Math.abs(after / before - 1)).toBeLessThan(0.02);
    expect(cells('07459', { Region: ['K-9931'], ...years('2023') }, 'agg_KommSummer')).toEqual(['.']);
  });

  it('step where the source of employment changed, in 2015', () => {
    const [before = 0, after = 0] = cells('07984', {
      Region: ['9903'],
      ContentsCode: ['Sysselsatte'],
      Tid: ['2014', '2015'],
    }).map(Number);
    expect(after / before).toBeLessThan(0.99);
  });

  it('never show ones and twos of the register', () => {
    const all = cells('07984', {
      Region: ['*'],
      NACE2007: ['*'],
      Kjonn: ['*'],
      ContentsCode: ['*'],
      Tid: ['*'],
    });
    expect(all.filter((each) => each === 1 || each === 2)).toEqual([]);
  });

  it('balance commuting: by place of work is by residence, and in, less out', () => {
    const [home, come, go, work] = cells('03311', {
      Region: ['9903'],
      ContentsCode: ['SysselBosted', 'Innpendlere', 'Utpendlere', 'SysselArb'],
      Tid: ['2005'],
    }).map(Number);
    expect(work).toBe((home ?? 0) + (come ?? 0) - (go ?? 0));
  });

  it('need not add up in Sweden from 2025, and do before', () => {
    const of = (id: string, year: string) => {
      const status = id === 'TAB5557' ? { Civilstand: ['SC'] } : {};
      const rest = { ...status, Alder: ['tot*'], ContentsCode: ['*'], Tid: [year] };
      const municipalities = total(cells(id, { Region: ['990*'], ...rest }));
      return municipalities - total(cells(id, { Region: ['00'], ...rest }));
    };
    expect(of('TAB638', '2024')).toBe(0);
    expect(of('TAB5557', '2025')).not.toBe(0);
  });
});

describe('a place', () => {
  it('is made of what was joined to it, by the year', () => {
    const seeds = (code: string, year: number) =>
      stemsOf(places.find((each) => each.code === code) as (typeof places)[number], year).map(
        ({ seed }) => seed,
      );
    expect(seeds('9909', 2017)).toEqual([9909]);
    expect(seeds('9909', 2018)).toEqual([9909, 9908]);
    expect(seeds('9921', 2020)).toEqual([9905, 9906]);
    expect(seeds('9931', 2024)).toEqual([9910]);
  });
});
