import { describe, expect, it } from 'vitest';
import { dataFile } from '../testing/reference.ts';
import { refusal } from '../testing/refusal.ts';
import type { WideColumns } from './columns.ts';
import { panelOfLong } from './long.ts';
import { readTable } from './table.ts';
import { panelOfWide } from './wide.ts';

const text = 'unit;2001;treated;2000;2002\nB;4,5;0;5;6\nA;2;1;1;3';
const read = (columns: WideColumns, body = text) => panelOfWide(readTable(body), columns);

describe('a panel of wide rows', () => {
  it('is the panel of the same figures in long rows', () => {
    const long = readTable('unit;year;jobs\nB;2000;5\nB;2001;4,5\nB;2002;6\nA;2000;1\nA;2001;2\nA;2002;3');
    const panel = panelOfLong(long, {
      unit: 'unit',
      time: 'year',
      outcome: 'jobs',
      treated: 'A',
      start: 2002,
    });
    expect(read({ start: 2002 })).toEqual(panel);
    expect(read({ unit: 'unit', treatment: 'treated', start: '2002' })).toEqual(panel);
    expect(read({ treated: ['A'], start: 2002, periods: ['2000', '2001', '2002'] })).toEqual(panel);
    expect(read({}, text.replace('treated', 'cohort').replace('0;5', ';5').replace('1;1', '2002;1'))).toEqual(
      panel,
    );
  });

  it('quarters are columns, and one number for each unit is a covariate', () => {
    const { panel } = read(
      { treated: 'A', start: '2012K2', covariates: ['size'] },
      'size,unit,2012Q1,2012Q2\n7,A,1,2\n8,B,2,3'
        .replace('size,unit', 'unit,size')
        .replace('7,A', 'A,7')
        .replace('8,B', 'B,8'),
    );
    expect(panel.periods).toEqual(['2012 Q1', '2012 Q2']);
    expect([...panel.starts]).toEqual([1, -1]);
    expect(panel.covariates.get('size')).toEqual(Float64Array.of(7, 7, 8, 8));
  });

  const national = dataFile('national_panel_356x30.csv');
  it.skipIf(!national)('356 municipalities over 30 years', () => {
    const { panel } = panelOfWide(readTable(national ?? ''), { start: 2015 });
    expect([panel.units.length, panel.periods.length, panel.starts[0]]).toEqual([356, 30, 20]);
    expect(panel.starts.filter((start) => start >= 0)).toHaveLength(1);
    expect(panel.outcomes[0]).toBe(9.088855);
  });
});

it.each<[string, WideColumns, string]>([
  ['no-treatment', {}, text],
  ['no-treatment', { start: 2002 }, text.replace('treated', 'size')],
  ['no-treatment', { treatment: 'treated' } as never, `${text}`.replace('unit', 'cohort')],
  ['treatment-twice', { treated: 'A', treatment: 'treated', start: 2002 }, text],
  ['treatment-twice', { treated: 'A', start: 2002, cohort: 'nosuch' }, text],
  ['treatment-twice', { cohort: 'treated', start: 2002 }, text],
  ['treatment-twice', { cohort: 'treated', treatment: 'treated' }, text],
  ['treatment-missing', { start: 2002 }, text.replace('5;0', '5;NA')],
  ['same-unit-twice', { start: 2002 }, text.replace('A;', 'B;')],
  ['same-period-twice', { start: 2002 }, text.replace('2000', '2001.0')],
  ['no-period-columns', { start: 2002 }, 'unit;treated\nA;1'],
  ['no-unit-column', { treated: 'A', start: 2002 }, '2001;2002\n1;2'],
  ['no-unit', { start: 2002 }, text.replace('A;', ';')],
  ['unbalanced', { start: 2002 }, text.replace('4,5', '')],
  ['no-such-unit', { treated: 'C', start: 2002 }, text],
])('%s: %j', (code, columns, body) => {
  expect(refusal(() => read(columns, body)).code).toBe(code);
});
