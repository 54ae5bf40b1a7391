import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guarded, unguarded } from './formula-guard.ts';
import { readTable } from './read-table.ts';
import { type CellValue, display } from './table.ts';
import { type CsvOptions, writeCsv } from './write-csv.ts';

const bytesOf = (rows: readonly CellValue[][], options?: CsvOptions) => buffer(writeCsv(rows, options));
const textOf = async (rows: readonly CellValue[][], options?: CsvOptions) =>
  (await bytesOf(rows, options)).toString();

/** Texts made of what goes wrong, between those of any kind. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc
    .array(
      fc.constantFrom(
        '=',
        "'",
        '"',
        ';',
        ',',
        '\t',
        '\r',
        '\n',
        '+',
        '-',
        '@',
        '|',
        'å',
        ' ',
        '\ufeff',
        'sep=',
        '＝',
      ),
      {
        maxLength: 8,
      },
    )
    .map((pieces) => pieces.join('')),
);

describe('a formula in a text', { timeout: 60_000 }, () => {
  test.each(['=1+1', '+47 900', '-1', '@SUM(1)', '\t=1', '\r=1', '\n=1', '＝1', "'=1", "''-x"])(
    '%j is no formula where it is opened, and comes back',
    (text) => {
      expect(guarded(text)).toBe(`'${text}`);
      expect(unguarded(guarded(text))).toBe(text);
    },
  );

  test.each(['hei', "'tis", "''sitat''", "'", '', '1-2', ' =1', "o'=x"])('%j is left alone', (text) => {
    expect(guarded(text)).toBe(text);
    expect(unguarded(text)).toBe(text);
  });

  test('of any kind never stands first in a field', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        // U+0000 is left out, so a text of nothing else is an empty field.
        fc.pre(text.replaceAll('\0', '') !== '');
        const written = await textOf([[text]], { bom: false });
        expect(written).not.toMatch(/^"?[=+\-@\t\r＝＋－＠]/);
      }),
    );
  });
});

describe('what is written is read again', { timeout: 60_000 }, () => {
  const normal = (rows: readonly (readonly string[])[]) =>
    rows.flatMap((row, index) => {
      const cells = row.map((text) => text.replaceAll('\0', ''));
      const last = cells.findLastIndex((text) => text !== '');
      return last < 0 ? [] : [[index + 1, ...cells.slice(0, last + 1)]];
    });

  test.each<CsvOptions>([
    {},
    { delimiter: ',' },
    { delimiter: ',', bom: false },
    { delimiter: ';', bom: false },
  ])('any texts, with %o', async (options) => {
    const tables = fc.array(fc.array(anyText, { minLength: 1, maxLength: 5 }), {
      minLength: 1,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(tables, async (rows) => {
        const result = await readTable(await bytesOf(rows, options), { name: 'x.csv' });
        const wanted = normal(rows);
        const read = result.ok ? result.value.sheets[0]?.rows : result.problem.code;
        expect(
          Array.isArray(read) ? read.map((row) => [row.number, ...row.cells.map(display)]) : read,
        ).toEqual(wanted.length === 0 ? 'empty' : wanted);
      }),
      { numRuns: 400 },
    );
  });

  test.each([
    '<html>',
    '<?xml version="1.0"?>',
    '{"a": 1}',
    '#!/bin/sh',
    '%PDF-1.7',
    '[1]',
    '{\\rtf',
    'sep=',
  ])('a first cell of %j does not make the table something else', async (first) => {
    const result = await readTable(await bytesOf([[first, ''], ['c']]), { name: 'x.csv' });
    expect(result.ok && result.value.sheets[0]?.rows[0]?.cells.map(display)).toEqual([first]);
  });
});

describe('the file', { timeout: 60_000 }, () => {
  test('opens in a Norwegian or Swedish Excel: mark, semicolons, decimal commas, CRLF', async () => {
    expect(
      await textOf([
        ['Sted', 'FTE'],
        ['Ål', 1234.5],
        ['Å', -0.25],
      ]),
    ).toBe('\ufeffSted;FTE\r\nÅl;"1234,5"\r\nÅ;"-0,25"\r\n');
  });

  test('has decimal points where commas separate', async () => {
    expect(await textOf([['a', 1.5, null, true]], { delimiter: ',', bom: false })).toBe('a,1.5,,true\r\n');
  });

  test('holds dates in ISO and formulas as their result', async () => {
    const rows: CellValue[][] = [
      [
        { kind: 'date', iso: '2012-06-01' },
        { kind: 'time', seconds: 3_600 },
        { kind: 'formula', text: '=1+1', result: { kind: 'number', value: 2 } },
      ],
    ];
    expect(await textOf(rows, { bom: false })).toBe('2012-06-01;01:00:00;2\r\n');
  });

  test('is made as it is read: a reader that stops stops the rows', async () => {
    let made = 0;
    function* endless() {
      for (;;) {
        made += 1;
        yield ['rad', made];
      }
    }
    for await (const _ of writeCsv(endless())) if (made > 0) break;
    expect(made).toBeLessThan(20_000);
  });

  test('fails when its rows fail', async () => {
    async function* failing() {
      yield ['a'];
      throw new Error('connection lost');
    }
    await expect(buffer(writeCsv(failing()))).rejects.toThrow('connection lost');
    await expect(bytesOf([[Number.NaN]])).rejects.toThrow(RangeError);
  });
});
