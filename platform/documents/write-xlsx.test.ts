import { buffer } from 'node:stream/consumers';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseWorkbook } from './parse-workbook.ts';
import { isCellPart } from './repack.ts';
import { sheetNames } from './sheet-name.ts';
import { type Cell, type CellValue, trimmed } from './table.ts';
import { tableLimits } from './table-limits.ts';
import { unzip } from './unzip.ts';
import { type SheetToWrite, writeXlsx } from './write-xlsx.ts';

const properties = { title: 'Arbeidsplasser', language: 'nn', created: new Date('2026-01-02T03:04:05Z') };
const bytesOf = (sheets: readonly SheetToWrite[]) => buffer(writeXlsx(sheets, properties));

/** What `readTable` does, without the thread: some hundred books are read here. */
async function readBack(bytes: Buffer) {
  const unzipped = await unzip(bytes, tableLimits, isCellPart);
  if (!unzipped.ok) throw new Error(unzipped.problem.code);
  const parsed = await parseWorkbook(unzipped.value.parts, tableLimits);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
  return parsed.value;
}

async function opened(bytes: Buffer): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(bytes).buffer);
  return book;
}

const seconds = (from: string, until: string) =>
  fc.integer({ min: Date.parse(from) / 1000, max: Date.parse(until) / 1000 });
const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constant({ kind: 'empty' } as const),
  fc
    .oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
      fc
        .array(fc.integer({ min: 0, max: 0xffff }), { minLength: 1, maxLength: 4 })
        .map((units) => String.fromCharCode(...units)),
      fc
        .array(
          fc.constantFrom(
            '=',
            "'",
            '_x000D_',
            '_x',
            '005F_',
            '&lt;',
            '&',
            ' ',
            '\n',
            '\r\n',
            '\t',
            '<',
            ']]>',
          ),
          { minLength: 1 },
        )
        .map((pieces) => pieces.join('')),
    )
    .map((text) => ({ kind: 'text', text }) as const),
  fc
    .oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
    .map((value) => ({ kind: 'number', value: value === 0 ? 0 : value }) as const),
  fc.boolean().map((value) => ({ kind: 'boolean', value }) as const),
  seconds('1900-01-01T00:00:00Z', '9999-12-31T23:59:59Z').map(
    (at) => ({ kind: 'date', iso: new Date(at * 1000).toISOString().slice(0, 19) }) as const,
  ),
  seconds('1900-01-01T00:00:00Z', '9999-12-31T00:00:00Z').map(
    (at) => ({ kind: 'date', iso: new Date(at * 1000).toISOString().slice(0, 10) }) as const,
  ),
  fc.nat(10_000_000).map((value) => ({ kind: 'time', seconds: value }) as const),
);

describe('what is written is read again', { timeout: 60_000 }, () => {
  test('any cells on any sheets', async () => {
    const sheet = fc.array(fc.array(anyCell, { maxLength: 6 }), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(fc.array(sheet, { minLength: 1, maxLength: 3 }), async (sheets) => {
        const read = await readBack(
          await bytesOf(sheets.map((rows, index) => ({ name: `Ark ${index}`, rows }))),
        );
        expect(read.map(({ name }) => name)).toEqual(sheets.map((_, index) => `Ark ${index}`));
        expect(read.map(({ rows }) => rows)).toEqual(
          sheets.map((rows) => rows.flatMap((cells, index) => trimmed(index + 1, cells) ?? [])),
        );
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  test('dates before 1900, which Excel has not, as text', async () => {
    const [sheet] = await readBack(
      await bytesOf([{ name: 'a', rows: [[{ kind: 'date', iso: '1814-05-17' }]] }]),
    );
    expect(sheet?.rows[0]?.cells).toEqual([{ kind: 'text', text: '1814-05-17' }]);
  });

  test('formulas as their result, which is what was shown', async () => {
    const cell: CellValue = { kind: 'formula', text: '=1+1', result: { kind: 'number', value: 2 } };
    const [sheet] = await readBack(await bytesOf([{ name: 'a', rows: [[cell]] }]));
    expect(sheet?.rows[0]?.cells).toEqual([{ kind: 'number', value: 2 }]);
  });
});

describe('the workbook', { timeout: 60_000 }, () => {
  test('says its title and language and has a bold heading that stays in view', async () => {
    const book = await opened(
      await bytesOf([
        {
          name: 'Jobber',
          rows: [
            ['Bedrift', 'FTE'],
            ['A', 1],
          ],
          widths: [40],
        },
      ]),
    );
    const sheet = book.getWorksheet('Jobber');
    expect(book).toMatchObject({ ...properties, creator: 'Omstilt', modified: properties.created });
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect([sheet?.getCell('A1').font?.bold, sheet?.getCell('A2').font?.bold]).toEqual([true, undefined]);
    expect(sheet?.getCell('A2').alignment).toMatchObject({ wrapText: true, vertical: 'top' });
    expect([sheet?.getColumn(1).width, sheet?.getColumn(2).width]).toEqual([40, 10]);
  });

  test('holds no formula, whatever the texts look like', async () => {
    const rows = [
      ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '{=1}'],
      ['=HYPERLINK("https://example.org/";"x")'],
    ];
    const bytes = await bytesOf([{ name: 'a', rows }]);
    const unzipped = await unzip(bytes, tableLimits, (name) => name.includes('worksheets'));
    const xml = unzipped.ok ? [...unzipped.value.parts.values()].join('') : '';
    expect(xml).toContain('=1+1');
    expect(xml).not.toMatch(/<f[\s>]|hyperlink /);
    const [sheet] = await readBack(bytes);
    expect(sheet?.rows.map(({ cells }) => cells.map((cell) => cell.kind === 'text' && cell.text))).toEqual(
      rows,
    );
  });

  test('without a row on one of its sheets still opens', async () => {
    const book = await opened(
      await bytesOf([
        { name: 'tom', rows: [] },
        { name: 'b', rows: [['x']] },
      ]),
    );
    expect(book.worksheets.map(({ name }) => name)).toEqual(['tom', 'b']);
  });

  test('takes rows that come in time', async () => {
    async function* slow() {
      yield ['a'];
      await new Promise(setImmediate);
      yield ['b'];
    }
    expect((await readBack(await bytesOf([{ name: 'a', rows: slow() }])))[0]?.rows.length).toBe(2);
  });

  test('is refused with the place where Excel could not open it', async () => {
    const long = bytesOf([{ name: 'Notat', rows: [['a'], ['b', 'x'.repeat(32_768)]] }]);
    await expect(long).rejects.toMatchObject({
      problem: {
        code: 'cell-too-long',
        params: { limit: 32_767, found: 32_768, sheet: 'Notat', row: 2, column: 'B' },
      },
    });
  });

  test('fails when its rows fail', async () => {
    async function* failing() {
      yield ['a'];
      throw new Error('connection lost');
    }
    await expect(bytesOf([{ name: 'a', rows: failing() }])).rejects.toThrow('connection lost');
    await expect(bytesOf([{ name: 'a', rows: [[Number.NaN]] }])).rejects.toThrow(RangeError);
  });

  test('that nobody reads on takes no more rows', async () => {
    let made = 0;
    function* endless() {
      for (;;) {
        made += 1;
        yield [`rad ${made} ${Math.sin(made)}`, made];
      }
    }
    const stream = writeXlsx([{ name: 'a', rows: endless() }], properties);
    for await (const _ of stream) if (made > 1_000) break;
    const atTheEnd = made;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(stream.destroyed).toBe(true);
    expect(made - atTheEnd).toBeLessThan(200);
  });
});

describe('names of sheets', { timeout: 60_000 }, () => {
  test('that Excel takes are kept', () =>
    expect(sheetNames(['Jobber', 'Mål 2012'])).toEqual(['Jobber', 'Mål 2012']));

  test('that it refuses are made to fit', () => {
    expect(
      sheetNames(["'a/b:c?'", '', 'History', 'x'.repeat(40), 'x'.repeat(40), 'JOBBER', 'jobber']),
    ).toEqual(['a b c', '2', 'History (2)', 'x'.repeat(31), `${'x'.repeat(27)} (2)`, 'JOBBER', 'jobber (2)']);
  });

  test('of any kind come out valid and different', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 8 }), (wanted) => {
        const names = sheetNames(wanted);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(wanted.length);
        for (const name of names) {
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$/);
        }
      }),
    );
  });
});
