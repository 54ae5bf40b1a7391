import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refusal } from '../testing/refusal.ts';
import { tableOfRows } from './rows.ts';
import { readTable } from './table.ts';

describe('a table is read however it is separated', () => {
  it.each([
    ['commas', 'unit,year,jobs\nA,1989,1.5\nB,1989,2'],
    ['semicolons', 'unit;year;jobs\nA;1989;1.5\nB;1989;2'],
    ['tabs', 'unit\tyear\tjobs\nA\t1989\t1.5\nB\t1989\t2'],
    ['bars', 'unit|year|jobs\nA|1989|1.5\nB|1989|2'],
    ['a byte-order mark and Windows line ends', '\uFEFFunit,year,jobs\r\nA,1989,1.5\r\nB,1989,2\r\n'],
    ['old Macintosh line ends', 'unit,year,jobs\rA,1989,1.5\rB,1989,2\r'],
    ['quotes around everything', '"unit","year","jobs"\n"A","1989","1.5"\n"B","1989","2"\n'],
    ['spaces around', ' unit , year, jobs\n A , 1989 ,  1.5 \n"B" , "1989" ,2'],
    ['empty lines', '\n\nunit,year,jobs\n\nA,1989,1.5\n,,\nB,1989,2\n\n'],
    ['the separator said first, as Excel does', 'sep=;\r\nunit;year;jobs\r\nA;1989;1.5\r\nB;1989;2'],
  ])('%s', (_, text) => {
    expect(readTable(text)).toMatchObject({
      columns: ['unit', 'year', 'jobs'],
      rows: [
        ['A', '1989', '1.5'],
        ['B', '1989', '2'],
      ],
    });
  });

  it('a separator, a line end and a quote within quotes stand for themselves', () => {
    const { rows, lines } = readTable('unit,note\n"Sør, Nord","a\n""b"""\nB,c\n');
    expect(rows).toEqual([
      ['Sør, Nord', 'a\n"b"'],
      ['B', 'c'],
    ]);
    expect(lines).toEqual([2, 4]);
  });

  it('commas in the numbers do not separate where semicolons do', () => {
    const table = readTable('unit;1995;1996;1997\nA;1,5;2,5;3,5\nB;1,0;2,0;3,0');
    expect(table.columns).toHaveLength(4);
    expect(table.decimalComma).toBe(true);
  });

  it('a column without a name is called by its position', () => {
    expect(readTable('"","unit"\n"1","A"').columns).toEqual(['column 1', 'unit']);
  });
});

describe('what cannot be read is refused with its line and column', () => {
  it.each([
    ['no-text', '', {}],
    ['no-text', '\uFEFF \n\n', {}],
    ['no-rows', 'unit,year\n', { line: 1 }],
    ['one-column', 'unit\nA\n', { line: 1 }],
    ['row-length', 'unit,year,jobs\nA,1989\n', { line: 2, column: 'jobs' }],
    ['row-length', 'unit,year\nA,1989\nB,1989,3\n', { line: 3, column: '3' }],
    ['same-column-twice', 'unit,jobs,jobs\nA,1,2\n', { line: 1, column: 'jobs' }],
    ['quote-not-closed', 'unit,year\nA,1989\n"B,1989\n', { line: 3, column: '1' }],
    ['stray-quote', 'unit,year\nA,19"89\n', { line: 2, column: '2' }],
    ['text-after-quote', 'unit,year\n"A"x,1989\n', { line: 2, column: '1' }],
    ['not-text', 'unit,year\nPK\0\0,1989\n', { line: 2, column: 'character 3' }],
    ['wrong-encoding', 'unit,year\nTroms\uFFFD,1989\n', { line: 2, column: 'character 6' }],
  ])('%s: %j', (code, text, where) => {
    const problem = refusal(() => readTable(text));
    expect(problem.code).toBe(code);
    expect(problem.where ?? {}).toEqual(where);
  });
});

describe('rows as JSON gives them', () => {
  it('objects with different keys', () => {
    expect(
      tableOfRows([
        { unit: 'A', jobs: 0.1 },
        { unit: 'B', treated: true, jobs: null },
      ]),
    ).toMatchObject({
      columns: ['unit', 'jobs', 'treated'],
      rows: [
        ['A', '0.1', ''],
        ['B', '', '1'],
      ],
    });
  });
  it('arrays with the names first', () => {
    expect(
      tableOfRows([
        ['unit', 'jobs'],
        ['A', 1e-7],
      ]),
    ).toMatchObject({
      columns: ['unit', 'jobs'],
      rows: [['A', '1e-7']],
      lines: [2],
    });
  });
  it.each([
    ['no-rows', []],
    ['no-rows', [['unit', 'jobs']]],
    ['row-form', [{ unit: 'A' }, ['A']]],
    ['row-length', [['unit', 'jobs'], ['A']]],
    ['value-form', [{ unit: { name: 'A' } }]],
    [
      'same-column-twice',
      [
        ['unit', 'unit'],
        ['A', 'B'],
      ],
    ],
  ])('%s', (code, rows) => {
    expect(refusal(() => tableOfRows(rows as never)).code).toBe(code);
  });
});

it('what is written with quotes is read back, whatever it is', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'ø', '"', ',', ';', '\t', '|', '\n', '\r', '.', '1') });
  const grid = fc
    .integer({ min: 2, max: 5 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
    );
  fc.assert(
    fc.property(
      grid,
      fc.constantFrom(',', ';', '\t', '|'),
      fc.constantFrom('\n', '\r\n'),
      (body, delimiter, end) => {
        const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const names = (body[0] ?? []).map((_, at) => `c${at}`);
        const text = [names, ...body].map((row) => row.map(quoted).join(delimiter)).join(end);
        const kept = body
          .map((row) => row.map((each) => each.trim()))
          .filter((row) => row.some((each) => each !== ''));
        fc.pre(kept.length > 0);
        expect(readTable(text, { delimiter: delimiter as ',' }).rows).toEqual(kept);
      },
    ),
  );
});
