import { describe, expect, it } from 'vitest';
import { dataFile, reference } from '../testing/reference.ts';
import { refusal } from '../testing/refusal.ts';
import type { LongColumns } from './columns.ts';
import { panelOfLong, panelOfRows } from './long.ts';
import type { ReadingOptions } from './panel-of-cells.ts';
import { readTable } from './table.ts';

const table = (rows: readonly string[]) => readTable(['unit,year,jobs,state', ...rows].join('\n'));
const named = { unit: 'unit', time: 'year', outcome: 'jobs' } as const;
const two = ['B,2001,4,0', 'A,2002,3,1', 'A,2000,1,0', 'B,2002,6,0', 'A,2001,2,0', 'B,2000,5,0'];
const why = (rows: readonly string[], columns: LongColumns, options?: ReadingOptions) =>
  refusal(() => panelOfLong(table(rows), columns, options));

describe('a panel of long rows', () => {
  it('is in order of time whatever the order of the rows, and treated from its first 1', () => {
    const { panel, warnings } = panelOfLong(table(two), { ...named, treatment: 'state' });
    expect(panel).toEqual({
      units: ['B', 'A'],
      periods: ['2000', '2001', '2002'],
      times: Float64Array.of(2000, 2001, 2002),
      outcomes: Float64Array.of(5, 4, 6, 1, 2, 3),
      starts: Int32Array.of(-1, 2),
      covariates: new Map(),
    });
    expect(warnings).toEqual([]);
  });

  it('is the same of a column of ones, of a first period and of a name', () => {
    const cohorts = table(two.map((row) => row.replace(/[01]$/, row.startsWith('A') ? '2002' : '')));
    const panel = panelOfLong(table(two), { ...named, treatment: 'state' });
    expect(panelOfLong(cohorts, { ...named, cohort: 'state' })).toEqual(panel);
    expect(panelOfLong(table(two), { ...named, treated: 'A', start: '2002' })).toEqual(panel);
    expect(panelOfLong(table(two), { ...named, treated: ['A'], start: 2002 })).toEqual(panel);
    const objects = two.map((row) => {
      const [unit = '', year, jobs, state] = row.split(',');
      return { unit, year: Number(year), jobs: Number(jobs), state: state === '1' };
    });
    expect(panelOfRows(objects, { ...named, treatment: 'state' })).toEqual(panel);
  });

  it.each(['0', '', 'NA', 'Inf', '0.0', '2003', '9999'])(
    'a first treated period of “%s” is never',
    (never) => {
      const rows = two.map((row) => row.replace(/[01]$/, row.startsWith('A') ? '2002.0' : never));
      expect([...panelOfLong(table(rows), { ...named, cohort: 'state' }).panel.starts]).toEqual([-1, 2]);
    },
  );

  it('covariates may be missing where outcomes may not', () => {
    const { panel } = panelOfLong(readTable('u,t,y,x\nA,1,1,5\nA,2,2,NA\nB,1,3,7\nB,2,5,8'), {
      unit: 'u',
      time: 't',
      outcome: 'y',
      covariates: ['x'],
      treated: 'A',
      start: 2,
    });
    expect(panel.covariates.get('x')).toEqual(Float64Array.of(5, Number.NaN, 7, 8));
  });

  it('a unit that is left out leaves no trace', () => {
    const whole = ['Country,2000,9,0', 'Country,1999,x,2', ...two].map((row) => row.replace('x,2', '1,0'));
    expect(panelOfLong(table(whole), { ...named, treatment: 'state', without: ['Country'] })).toEqual(
      panelOfLong(table(two), { ...named, treatment: 'state' }),
    );
  });

  it('of logarithms', () => {
    const { panel } = panelOfLong(table(two), { ...named, treatment: 'state' }, { log: true });
    expect(panel.outcomes[1]).toBe(Math.log(4));
  });
});

describe('what no panel can be made of is refused with the unit and the period', () => {
  const by = { ...named, treatment: 'state' } as const;
  const without = (row: string, ...others: string[]) => [...two.filter((each) => each !== row), ...others];
  it.each<[string, string[], LongColumns, object, ReadingOptions?]>([
    ['switched-off', [...two, 'A,2003,1,0', 'B,2003,1,0'], by, { unit: 'A', period: '2003', line: 8 }],
    ['treatment-form', without('B,2002,6,0', 'B,2002,6,2'), by, { line: 7, column: 'state' }],
    ['treatment-missing', without('B,2002,6,0', 'B,2002,6,NA'), by, { unit: 'B', period: '2002' }],
    ['same-cell-twice', [...two, 'A,2001,2,0'], by, { unit: 'A', period: '2001', line: 8 }],
    ['unbalanced', without('B,2001,4,0'), by, { unit: 'B', period: '2001' }],
    ['unbalanced', without('B,2001,4,0', 'B,2001,NA,0'), by, { unit: 'B', period: '2001' }],
    ['no-unit', [...two, ',2001,2,0'], by, { line: 8, column: 'unit' }],
    ['not-a-time', [...two, 'A,soon,2,0'], by, { line: 8, column: 'year' }],
    ['not-a-number', [...two, 'A,2003,many,0'], by, { line: 8, column: 'jobs' }],
    ['no-such-column', two, { ...by, outcome: 'job' }, { column: 'job' }],
    ['no-such-unit', two, { ...named, treated: 'a', start: 2002 }, { unit: 'a' }],
    ['start-not-a-period', two, { ...named, treated: 'A', start: 2001.5 }, {}],
    ['not-a-time', two, { ...named, treated: 'A', start: 'later' }, {}],
    ['no-treated', two, { ...named, treated: [], start: 2002 }, {}],
    ['no-treatment', two, named as never, {}],
    ['no-treatment', two, { ...named, treatment: undefined, treated: 'A' } as never, {}],
    ['treatment-twice', two, { ...by, treated: 'A', start: 2002 }, {}],
    ['treatment-twice', two, { ...by, start: 2002 }, {}],
    ['treatment-twice', two, { ...by, cohort: 'year' }, {}],
    ['treatment-twice', two, { ...named, treated: 'A', start: 2002, cohort: 'nosuch' }, {}],
    ['treatment-twice', two, { ...named, cohort: 'state', start: 2002 } as never, {}],
    ['no-treated', two, { ...named, treated: 'A', start: 2050 }, {}],
    ['no-period-before', two, { ...named, treated: 'A', start: 1990 }, {}],
    ['all-treated', two, { ...named, treated: ['A', 'B'], start: 2001 }, {}],
    ['one-unit', two.filter((row) => row.startsWith('A')), by, {}],
    ['one-unit', two, { ...by, without: ['A', 'B'] }, {}],
    ['one-period', two.filter((row) => row.includes('2002')), by, {}],
    ['cohort-changes', two, { ...named, cohort: 'year' }, { unit: 'A', line: 4, column: 'year' }],
    ['not-positive', without('B,2001,4,0', 'B,2001,0,0'), by, { unit: 'B', period: '2001' }, { log: true }],
    ['repair-impossible', without('B,2001,4,0'), by, {}, { repair: 'units' }],
  ])('%s: %j', (code, rows, columns, where, options) => {
    const problem = why(rows, columns, options);
    expect(problem.code).toBe(code);
    expect(problem.where ?? {}).toMatchObject(where);
  });

  it('a misspelled unit is told the nearest names', () => {
    const rows = ['Tromsø', 'Tromsdal', 'Oslo'].flatMap((unit) => [`${unit},1,1,0`, `${unit},2,3,0`]);
    expect(why(rows, { ...named, treated: 'TROMSO', start: 2 }).remedy).toContain('nearest are Tromsø');
  });

  it('0 as a first treated period, when 0 is a period in the middle', () => {
    const rows = ['A,-1,1,0', 'A,0,1,0', 'A,1,2,0', 'B,-1,1,1', 'B,0,3,1', 'B,1,2,1'];
    expect(why(rows, { ...named, cohort: 'state' }).code).toBe('zero-is-a-period');
  });
});

describe('doubts are told and do not stop the reading', () => {
  const codes = (rows: readonly string[], columns: LongColumns) =>
    panelOfLong(table(rows), columns).warnings.map(({ code }) => code);
  it.each<[string, string[], LongColumns]>([
    [
      'constant-outcome',
      [...two, 'C,2000,1,0', 'C,2001,1,0', 'C,2002,1,0'],
      { ...named, treatment: 'state' },
    ],
    ['periods-uneven', two.map((row) => row.replace('2000', '1990')), { ...named, treatment: 'state' }],
    [
      'treated-from-first',
      [...two, 'C,2000,1,1', 'C,2001,2,1', 'C,2002,1,1'],
      { ...named, treatment: 'state' },
    ],
    [
      'no-never-treated',
      two.map((row) => row.replace(/^(B,200[12].*)0$/, '$11')),
      { ...named, treatment: 'state' },
    ],
  ])('%s', (code, rows, columns) => {
    expect(codes(rows, columns)).toEqual([code]);
  });
});

describe('public panels', () => {
  const prop99 = dataFile('prop99.csv');
  it.skipIf(!prop99)('Prop 99: 39 states, 1970–2000, California from 1989', () => {
    const { panel, warnings } = panelOfLong(readTable(prop99 ?? ''), {
      unit: 'State',
      time: 'Year',
      outcome: 'PacksPerCapita',
      treatment: 'treated',
    });
    expect([panel.units.length, panel.periods.length, panel.periods[0], panel.periods.at(-1)]).toEqual([
      39,
      31,
      '1970',
      '2000',
    ]);
    expect(panel.periods[panel.starts[panel.units.indexOf('California')] as number]).toBe('1989');
    expect(panel.starts.filter((start) => start >= 0)).toHaveLength(1);
    expect(panel.outcomes[0]).toBe(89.80000305);
    expect(warnings).toEqual([]);
  });

  const basque = dataFile('basque.csv');
  it.skipIf(!basque)('Basque Country: 17 regions without the whole of Spain, 1955–1997', () => {
    const { panel } = panelOfLong(readTable(basque ?? ''), {
      unit: 'regionname',
      time: 'year',
      outcome: 'gdpcap',
      covariates: ['school.illit', 'popdens'],
      treated: 'Basque Country (Pais Vasco)',
      start: 1970,
      without: ['Spain (Espana)'],
    });
    expect([panel.units.length, panel.periods.length]).toEqual([17, 43]);
    expect(panel.outcomes[panel.units.indexOf('Basque Country (Pais Vasco)') * 43]).toBe(3.85318463000527);
  });

  const kansas = dataFile('kansas.csv');
  it.skipIf(!kansas)('Kansas: 50 states, 105 quarters, from 2012 Q2', () => {
    const { panel } = panelOfLong(readTable(kansas ?? ''), {
      unit: 'state',
      time: 'year_qtr',
      outcome: 'lngdpcapita',
      treated: 'Kansas',
      start: '2012Q2',
    });
    expect([panel.units.length, panel.periods.length]).toEqual([50, 105]);
    expect(panel.times[panel.starts[panel.units.indexOf('Kansas')] as number]).toBe(2012.25);
  });

  const mpdta = dataFile('mpdta.csv');
  it.skipIf(!mpdta)('mpdta: 500 counties, cohorts of 2004, 2006 and 2007', () => {
    const { panel } = panelOfLong(readTable(mpdta ?? ''), {
      unit: 'countyreal',
      time: 'year',
      outcome: 'lemp',
      cohort: 'first.treat',
      covariates: ['lpop'],
    });
    const sizes = [-1, 1, 3, 4].map((start) => panel.starts.filter((each) => each === start).length);
    expect([panel.units.length, panel.periods.length, sizes]).toEqual([500, 5, [309, 20, 40, 131]]);
  });

  const castle = dataFile('castle_homicide.csv');
  const cohorts = reference('castle_staggered')?.sdid.cohorts;
  it.skipIf(!castle || !cohorts)('castle doctrine: 50 states, the cohorts of the reference, 29 never', () => {
    const { panel } = panelOfLong(readTable(castle ?? ''), {
      unit: 'state',
      time: 'year',
      outcome: 'l_homicide',
      cohort: 'effyear',
    });
    const sizes = panel.periods.map((_, at) => panel.starts.filter((start) => start === at).length);
    expect([panel.units.length, panel.periods.length]).toEqual([50, 11]);
    expect(panel.starts.filter((start) => start < 0)).toHaveLength(29);
    expect(sizes).toEqual(panel.periods.map((period) => cohorts[period]?.n ?? 0));
  });

  const texas = dataFile('texas_prisons.csv');
  it.skipIf(!texas)('Texas prisons: 51 states, 1985–2000, whole years written with decimals', () => {
    const { panel } = panelOfLong(readTable(texas ?? ''), {
      unit: 'state',
      time: 'year',
      outcome: 'bmprison',
      treated: 'Texas',
      start: 1993,
    });
    expect([panel.units.length, panel.periods.length, panel.periods[0]]).toEqual([51, 16, '1985']);
  });
});
