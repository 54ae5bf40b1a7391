import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTable } from './read-table.ts';
import { display } from './table.ts';
import type { TableLimits } from './table-limits.ts';

const bytes = (text: string) => Buffer.from(text, 'utf8');
const read = (source: Uint8Array | Readable, limits: Partial<TableLimits> = {}) =>
  readTable(source, { name: 'jobber 2012.csv', limits });

/** The table as `[row, cells…]`, or the problem's code. */
async function shown(source: Uint8Array): Promise<unknown> {
  const result = await read(source);
  if (!result.ok) return result.problem.code;
  return result.value.sheets[0]?.rows.map(({ number, cells }) => [number, ...cells.map(display)]);
}

async function how(source: Uint8Array) {
  const result = await read(source);
  return result.ok && result.value.format === 'csv'
    ? [result.value.encoding, result.value.delimiter]
    : 'not read';
}

describe('encodings', { timeout: 60_000 }, () => {
  const text = 'Navn;Sted\r\nSmørbrød;Ål i Ænes\r\n';
  const table = [
    [1, 'Navn', 'Sted'],
    [2, 'Smørbrød', 'Ål i Ænes'],
  ];
  const swapped = Buffer.from(`\ufeff${text}`, 'utf16le').swap16();

  test.each([
    ['UTF-8', bytes(text), 'utf-8'],
    ['UTF-8 with a mark', bytes(`\ufeff${text}`), 'utf-8'],
    ['what Excel saves in Norway and Sweden', Buffer.from(text, 'latin1'), 'windows-1252'],
    ['UTF-16, little end first', Buffer.from(`\ufeff${text}`, 'utf16le'), 'utf-16le'],
    ['UTF-16, big end first', swapped, 'utf-16be'],
  ])('%s reads æøå right and says what it was', async (_, source, encoding) => {
    expect(await shown(source)).toEqual(table);
    expect(await how(source)).toEqual([encoding, ';']);
  });

  test('dashes, quotes and the euro of windows-1252 are not lost as in Latin-1', async () => {
    expect(await shown(Buffer.from([0x80, 0x3b, 0x93, 0xe5, 0x94, 0x3b, 0x96]))).toEqual([
      [1, '€', '“å”', '–'],
    ]);
  });
});

describe('delimiters', { timeout: 60_000 }, () => {
  test.each([
    ['semicolons with decimal commas', 'navn;fte\na;1,5\nb;2,5\n', ';'],
    ['semicolons with a comma in the heading', 'Sted, kommune;Antall\nA, B;1\nC;2\n', ';'],
    ['commas with semicolons in one text', 'a,b\n"x;y",1\nz;w,2\n', ','],
    ['tabs', 'a\tb,c;d\n1\t2\n', '\t'],
    ['bars', 'a|b\n1|2\n', '|'],
    ['delimiters inside quotes', '"a;b;c",d\n"e;f;g",h\n', ','],
    ['a line break inside quotes', '"a\nb;c";d\ne;f\n', ';'],
    ['a title and a note above the table', 'Jobber 2012\n\nTall, anslag og mål\na;b;c\nd;e;f\ng;h;i\n', ';'],
    ['decimal commas in every line and one line cut short', 'a,1;b\nc,2;d\ne,3;f\ng,4\nh,5;i\n', ';'],
    ['one column', 'navn\nOla, Kari\nPer\n', ','],
    ['what the first line declares', 'sep=|\na;b|c;d\n', '|'],
  ])('%s', async (_, text, delimiter) => {
    expect(await how(bytes(text))).toEqual(['utf-8', delimiter]);
  });

  test('the line that declares the delimiter is no row', async () => {
    expect(await shown(bytes('sep=;\r\na;b\r\n'))).toEqual([[1, 'a', 'b']]);
  });
});

describe('rows', { timeout: 60_000 }, () => {
  test('are numbered as the spreadsheet shows them, over empty lines and quoted line breaks', async () => {
    expect(await shown(bytes('a;b\r\n\r\n;;;\r\n"to\r\nlinjer";x\r\nsist;\r\n'))).toEqual([
      [1, 'a', 'b'],
      [4, 'to\r\nlinjer', 'x'],
      [5, 'sist'],
    ]);
  });

  test.each([['\n'], ['\r\n'], ['\r']])('may end in %j', async (end) => {
    expect(await shown(bytes(`a;b${end}c;d`))).toEqual([
      [1, 'a', 'b'],
      [2, 'c', 'd'],
    ]);
  });

  test('may be longer or shorter than the first', async () => {
    expect(await shown(bytes('a;b\nc\nd;e;f\n'))).toEqual([
      [1, 'a', 'b'],
      [2, 'c'],
      [3, 'd', 'e', 'f'],
    ]);
  });

  test('a quote inside a text is a quote', async () => {
    expect(await shown(bytes('rør 5";x\n"si ""hei""";y\n'))).toEqual([
      [1, 'rør 5"', 'x'],
      [2, 'si "hei"', 'y'],
    ]);
  });

  test('everything is text: nothing is guessed to be a date or a number', async () => {
    const result = await read(bytes('1-2;007;1e5;=1+1\n'));
    expect(result.ok && result.value.sheets[0]?.rows[0]?.cells.map(({ kind }) => kind)).toEqual(
      Array(4).fill('text'),
    );
  });

  test('the sheet has the name of the file', async () => {
    const result = await read(bytes('a;b\n'));
    expect(result.ok && result.value.sheets[0]?.name).toBe('jobber 2012');
  });
});

describe('limits and faults', { timeout: 60_000 }, () => {
  const problemOf = async (source: Uint8Array | Readable, limits: Partial<TableLimits> = {}) => {
    const result = await read(source, limits);
    return result.ok ? 'read' : { code: result.problem.code, ...result.problem.params };
  };

  test('headings and 20,000 rows are read, and 20,001 are not', async () => {
    const wide = `${'a;'.repeat(9)}b\n`;
    expect(await problemOf(bytes(wide.repeat(20_001)))).toBe('read');
    expect(await problemOf(bytes('a;b\n'.repeat(20_002)))).toEqual({
      code: 'too-many-rows',
      limit: 20_000,
      found: 20_001,
      row: 20_002,
    });
  });

  test('rows without content are counted too', async () => {
    expect(await problemOf(bytes(`a;b\n${';\n'.repeat(100_000)}c;d\n`))).toBe('read');
    const started = performance.now();
    expect(await problemOf(bytes(`a;b\n${'\n'.repeat(9_000_000)}`))).toMatchObject({
      code: 'too-many-blank-rows',
      limit: 100_000,
    });
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  test.each([
    ['semicolons', ';'.repeat(9_000_000)],
    ['cells', 'x;'.repeat(4_500_000)],
    ['text', 'x'.repeat(9_000_000)],
  ])('a row that never ends is not held to its end: %s', async (_, row) => {
    expect(await problemOf(bytes(`a;b\n${row}`))).toMatchObject({ code: 'damaged', row: 2 });
  });

  test('columns, cells and the length of a cell are limited, with the place', async () => {
    expect(await problemOf(bytes(`a\n${'x;'.repeat(50)}x`))).toMatchObject({
      code: 'too-many-columns',
      found: 51,
      row: 2,
    });
    expect(await problemOf(bytes('a;b\nc;d\n'), { cells: 3 })).toMatchObject({
      code: 'too-many-cells',
      found: 4,
      row: 2,
    });
    expect(await problemOf(bytes(`a;b\nc;${'<o:p>'.repeat(40_000)}\n`))).toEqual({
      code: 'cell-too-long',
      limit: 20_000,
      found: 200_000,
      row: 2,
      column: 'B',
    });
  });

  test('semicolons after the last content of a row are no columns', async () => {
    expect(await problemOf(bytes(`a;b${';'.repeat(500)}\n`))).toBe('read');
  });

  test('a file too large is not read to its end, from memory or from a stream', async () => {
    expect(await problemOf(bytes('abc'), { bytes: 2 })).toEqual({ code: 'too-large', limit: 2, found: 3 });
    let given = 0;
    const endless = new Readable({
      read() {
        given += 1;
        this.push(Buffer.alloc(1_000, 'a'));
      },
    });
    expect(await problemOf(endless, { bytes: 10_000 })).toMatchObject({ code: 'too-large', limit: 10_000 });
    expect(given).toBeLessThan(100);
    expect(endless.destroyed).toBe(true);
  });

  test('a quote that never closes is named with its row', async () => {
    expect(await problemOf(bytes('a;b\nc;"d\ne;f\n'))).toEqual({ code: 'damaged', reason: 'quotes', row: 2 });
  });

  test('nothing, a mark alone, and lines of nothing are empty', async () => {
    for (const text of ['', '\ufeff', '\n\n', ';;;\n;;;', '  '.trim()])
      expect(await problemOf(bytes(text))).toEqual({ code: 'empty' });
  });

  test('the time limit holds', async () => {
    expect(
      await problemOf(bytes('a;b\n'.repeat(200_000)), { milliseconds: 1, rows: 1e9, cells: 1e9 }),
    ).toEqual({
      code: 'timeout',
      limit: 0.001,
    });
  });

  test.each([
    ['html', '<html><table><tr><td>1</td></tr></table></html>'],
    ['html', '\n <!DOCTYPE html>\n<p>'],
    ['xml', '<?xml version="1.0"?><rows/>'],
    ['json', '[{"a": 1}]'],
    ['rtf', '{\\rtf1 hei}'],
    ['pdf', '%PDF-1.7\n'],
    ['script', '#!/bin/sh\nrm\n'],
  ])('%s is told from a table', async (found, text) => {
    expect(await problemOf(bytes(text))).toEqual({ code: 'not-a-table', found });
  });

  test.each([
    ['png', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    ['binary', Buffer.from([1, 2, 3, 0, 4])],
    ['binary', Buffer.from([0xe5, 0x01, 0x02])],
  ])('%s is told from a table', async (found, source) => {
    expect(await problemOf(source)).toEqual({ code: 'not-a-table', found });
  });

  test('a heading that begins like the signature of a picture is a heading', async () => {
    expect(await shown(bytes('BMI;vekt\n1;2\n'))).toEqual([
      [1, 'BMI', 'vekt'],
      [2, '1', '2'],
    ]);
  });

  test('a stream that fails fails the reading', async () => {
    const failing = new Readable({
      read() {
        this.destroy(new Error('gone'));
      },
    });
    await expect(read(failing)).rejects.toThrow('gone');
  });
});

test('any bytes are a table or a typed problem', async () => {
  const csvLike = fc
    .array(fc.constantFrom('"', ';', ',', '\n', '\r', '\t', "'", '=', 'å', 'a', '\ufeff', 'sep=;', '"";'), {
      maxLength: 60,
    })
    .map((pieces) => Buffer.from(pieces.join('')));
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 80 }), csvLike), async (source) => {
      const result = await read(source);
      if (!result.ok) expect(result.problem.status).toBeGreaterThan(400);
    }),
    { numRuns: 10_000 },
  );
}, 60_000);
