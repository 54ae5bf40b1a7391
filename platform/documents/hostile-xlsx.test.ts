import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { readTable } from './read-table.ts';
import type { Sheet } from './table.ts';
import type { TableLimits } from './table-limits.ts';
import { workbookScript } from './testing/workbook-script.ts';
import { packedZeros, workbookParts, zipOf } from './testing/zips.ts';

let script: URL;
beforeAll(async () => {
  script = await workbookScript();
});

const read = (bytes: Uint8Array, limits: Partial<TableLimits> = {}) =>
  readTable(bytes, { name: 'jobber.xlsx', limits, workbookScript: script });

async function sheetsOf(bytes: Uint8Array): Promise<readonly Sheet[]> {
  const result = await read(bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value.sheets;
}

const made = async (fill: (book: ExcelJS.Workbook) => void): Promise<Uint8Array> => {
  const book = new ExcelJS.Workbook();
  fill(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
};

describe('limits', { timeout: 60_000 }, () => {
  const problemOf = async (bytes: Uint8Array, limits: Partial<TableLimits> = {}) => {
    const result = await read(bytes, limits);
    return result.ok ? 'read' : { code: result.problem.code, ...result.problem.params };
  };
  const rowsXml = (count: number) =>
    Array.from({ length: count }, (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>1</v></c></row>`).join('');

  test('headings and 20,000 rows are read, and 20,001 are not', async () => {
    const full = await sheetsOf(zipOf(workbookParts([rowsXml(20_001)])));
    expect(full[0]?.rows.length).toBe(20_001);
    expect(await problemOf(zipOf(workbookParts([rowsXml(20_002)])))).toEqual({
      code: 'too-many-rows',
      limit: 20_000,
      found: 20_001,
      sheet: 'Ark1',
      row: 20_002,
    });
  });

  test('rows and cells count over all sheets', async () => {
    const bytes = zipOf(workbookParts([rowsXml(3), rowsXml(3)]));
    expect(await problemOf(bytes, { rows: 4 })).toMatchObject({
      code: 'too-many-rows',
      sheet: 'Ark2',
      row: 3,
    });
    expect(await problemOf(bytes, { cells: 5 })).toMatchObject({ code: 'too-many-cells', found: 6 });
    expect(await problemOf(bytes, { sheets: 1 })).toEqual({ code: 'too-many-sheets', limit: 1, found: 2 });
  });

  test('a column too far to the right is named', async () => {
    expect(await problemOf(zipOf(workbookParts(['<row r="1"><c r="AY1"><v>1</v></c></row>'])))).toMatchObject(
      {
        code: 'too-many-columns',
        limit: 50,
        found: 51,
      },
    );
  });

  test('200 kB of pasted word-processor markup in one cell is refused with its place', async () => {
    const bytes = await made((book) => {
      book.addWorksheet('Notater').getCell('B3').value = '<o:p class="MsoNormal">&nbsp;</o:p>'.repeat(6_000);
    });
    expect(await problemOf(bytes)).toEqual({
      code: 'cell-too-long',
      limit: 20_000,
      found: 210_000,
      sheet: 'Notater',
      row: 3,
      column: 'B',
    });
  });

  test('the time limit ends the thread', async () => {
    const bytes = zipOf(workbookParts([rowsXml(20_000)]));
    expect(await problemOf(bytes, { milliseconds: 1 })).toEqual({ code: 'timeout', limit: 0.001 });
  });

  test('a workbook that needs more memory than the thread has ends the thread and nothing else', async () => {
    const rows = Array.from(
      { length: 20_000 },
      (_, i) =>
        `<row r="${i + 1}"><c r="A${i + 1}" t="inlineStr"><is><t>${'ø'.repeat(1_000)} ${i}</t></is></c></row>`,
    ).join('');
    expect(await problemOf(zipOf(workbookParts([rows])), { heapMegabytes: 24 })).toEqual({
      code: 'too-heavy',
      limit: 24,
    });
  });

  test('a workbook without content is empty', async () => {
    expect(await problemOf(await made((book) => book.addWorksheet('Ark')))).toEqual({ code: 'empty' });
  });
});

describe('hostile files', { timeout: 60_000 }, () => {
  const problemOf = async (bytes: Uint8Array) => {
    const result = await read(bytes);
    return result.ok ? 'read' : result.problem.code;
  };

  // `found` is where unpacking stopped: the limit is passed by one piece of the stream at most.
  test.each([
    ['says what it is', { declared: 1_000_000_000, name: 'xl/worksheets/sheet1.xml' }],
    ['lies in a part that is never read', { declared: 1_000_000_000, name: 'xl/media/image1.png' }],
    ['says that it is 1 kB', { declared: 1_000, name: 'xl/worksheets/sheet1.xml' }],
  ])('a gigabyte of zeros that %s is not unpacked beyond the limit', async (_, part) => {
    const bomb = zipOf(workbookParts([], [{ ...part, content: packedZeros(1), packed: true, checksum: 0 }]));
    const result = await read(bomb);
    if (result.ok) throw new Error('read');
    expect(result.problem.code).toBe('unzips-too-large');
    expect(Number(result.problem.params.found)).toBeLessThan(100_200_000);
  });

  test('compression that no sheet reaches is refused long before the limit', async () => {
    const bomb = zipOf(workbookParts([], [{ name: 'xl/media/a.bin', content: Buffer.alloc(30_000_000) }]));
    const result = await read(bomb);
    if (result.ok) throw new Error('read');
    expect(result.problem).toMatchObject({ code: 'unzips-too-large', params: { ratio: 200 } });
    expect(Number(result.problem.params.found)).toBeLessThan(7_000_000);
  });

  test('many parts under the ratio still meet the limit of the whole', async () => {
    const noise = Buffer.from(Array.from({ length: 200_000 }, (_, i) => (i * 7919 * (i % 977)) % 251));
    const parts = Array.from({ length: 600 }, (_, i) => ({ name: `xl/media/${i}.bin`, content: noise }));
    const result = await read(zipOf(workbookParts(['<row r="1"><c r="A1"><v>1</v></c></row>'], parts)), {
      bytes: 200_000_000,
    });
    if (result.ok) throw new Error('read');
    expect(result.problem.code).toBe('unzips-too-large');
    expect(Number(result.problem.params.found)).toBeLessThan(100_200_000);
  });

  test('sizes and checksums that do not fit are damage', async () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row>';
    expect(
      await problemOf(zipOf(workbookParts([rows], [{ name: 'x.xml', content: 'hei', declared: 2 }]))),
    ).toBe('damaged');
    expect(
      await problemOf(zipOf(workbookParts([rows], [{ name: 'x.xml', content: 'hei', checksum: 1 }]))),
    ).toBe('damaged');
  });

  test.each([
    ['a zip in the zip', { name: 'xl/embeddings/a.xlsx', content: zipOf([{ name: 'a', content: 'a' }]) }],
    ['a path out of the archive', { name: '../../etc/passwd', content: 'x' }],
    ['two parts of one name', { name: 'XL/Workbook.xml', content: '<workbook/>' }],
    ['a document type', { name: 'xl/sharedStrings.xml', content: '<!DOCTYPE a [<!ENTITY b "c">]><sst/>' }],
    ['text that is not Unicode', { name: 'xl/styles.xml', content: Buffer.from([0x3c, 0xe6, 0xf8, 0x3e]) }],
  ])('%s is refused as unsafe', async (_, part) => {
    expect(await problemOf(zipOf(workbookParts(['<row r="1"><c r="A1"><v>1</v></c></row>'], [part])))).toBe(
      'unsafe',
    );
  });

  test('more parts than any workbook has are refused', async () => {
    const parts = Array.from({ length: 1_001 }, (_, i) => ({ name: `a/${i}`, content: '' }));
    expect(await problemOf(zipOf(parts))).toBe('unsafe');
  });

  test('a locked workbook says so, in both ways of locking', async () => {
    const ole = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(1_000),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]);
    expect(await problemOf(ole)).toBe('encrypted');
    expect(await problemOf(zipOf([{ name: 'xl/workbook.xml', content: 'x', flags: 1 }]))).toBe('encrypted');
  });

  test('an old .xls, a document and a plain zip are told by name', async () => {
    const result = async (bytes: Uint8Array) => {
      const table = await read(bytes);
      return table.ok ? 'read' : [table.problem.code, table.problem.params.found];
    };
    const magic = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect(
      await result(Buffer.concat([magic, Buffer.alloc(90), Buffer.from('Workbook', 'utf16le')])),
    ).toEqual(['not-a-table', 'xls']);
    expect(await result(zipOf([{ name: 'a.txt', content: 'hei' }]))).toEqual(['not-a-table', 'zip']);
  });

  test('the cells of a workbook with macros are read and the macros are told of', async () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row>';
    const plain = await read(zipOf(workbookParts([rows])));
    const macros = await read(zipOf(workbookParts([rows], [{ name: 'xl/vbaProject.bin', content: 'x' }])));
    expect(plain).toMatchObject({ ok: true, value: { macros: false } });
    expect(macros).toMatchObject({ ok: true, value: { macros: true } });
  });

  test('references that no sheet has are damage', async () => {
    for (const row of [
      '<row r="1048577">',
      '<row r="0">',
      '<row r="x">',
      '<row r="1"><c r="ZZZ1"><v>1</v></c>',
    ])
      expect(await problemOf(zipOf(workbookParts([`${row}</row>`])))).toBe('damaged');
  });

  test('a workbook cut off anywhere is damaged or no table, never an exception', async () => {
    const bytes = await made((book) => book.addWorksheet('Ark').addRow(['a', 1]));
    for (const share of [0.1, 0.5, 0.9, 0.999])
      expect(await problemOf(bytes.subarray(0, Math.floor(bytes.length * share)))).toBe('damaged');
  });

  test('a workbook with any bytes changed is read or refused, never an exception', async () => {
    const bytes = await made((book) =>
      book.addWorksheet('Ark').addRows([
        ['a', 1],
        [new Date(0), true],
      ]),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        async (changes) => {
          const changed = Uint8Array.from(bytes);
          for (const [at, byte] of changes) changed[at] = byte;
          expect(typeof (await read(changed)).ok).toBe('boolean');
        },
      ),
      { numRuns: 300 },
    );
  }, 120_000);
});
