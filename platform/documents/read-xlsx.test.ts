import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { readTable } from './read-table.ts';
import { display, type Sheet } from './table.ts';
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

const shown = (sheets: readonly Sheet[]) =>
  sheets.map(({ rows }) => rows.map(({ number, cells }) => [number, ...cells.map(display)]));

const made = async (fill: (book: ExcelJS.Workbook) => void): Promise<Uint8Array> => {
  const book = new ExcelJS.Workbook();
  fill(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
};

describe('what a workbook says is what is read', () => {
  test('texts, numbers, booleans, errors, links and mixed formats come as what they are', async () => {
    const bytes = await made((book) => {
      book
        .addWorksheet('Jobber')
        .addRows([
          ['Bedrift', 'Årsverk', 'Varig', 'Feil'],
          ['Næringsøl & «Sønn» <AS>', 12.5, true, { error: '#N/A' }],
          [{ richText: [{ text: 'Halv ' }, { text: 'fet', font: { bold: true } }] }, -3, false],
          [{ text: 'lenke', hyperlink: 'https://example.org/' }],
        ]);
    });
    const [sheet] = await sheetsOf(bytes);
    expect(sheet?.name).toBe('Jobber');
    expect(sheet?.rows.map(({ cells }) => cells)).toEqual([
      ['Bedrift', 'Årsverk', 'Varig', 'Feil'].map((text) => ({ kind: 'text', text })),
      [
        { kind: 'text', text: 'Næringsøl & «Sønn» <AS>' },
        { kind: 'number', value: 12.5 },
        { kind: 'boolean', value: true },
        { kind: 'error', text: '#N/A' },
      ],
      [
        { kind: 'text', text: 'Halv fet' },
        { kind: 'number', value: -3 },
        { kind: 'boolean', value: false },
      ],
      [{ kind: 'text', text: 'lenke' }],
    ]);
  });

  test('rows keep the number that the spreadsheet shows, and gaps in a row stay gaps', async () => {
    const bytes = await made((book) => {
      const sheet = book.addWorksheet('Ark');
      sheet.getCell('A3').value = 'tre';
      sheet.getCell('C14').value = 'fjorten';
    });
    expect(shown(await sheetsOf(bytes))).toEqual([
      [
        [3, 'tre'],
        [14, '', '', 'fjorten'],
      ],
    ]);
  });

  test('hidden sheets are read and said to be hidden', async () => {
    const bytes = await made((book) => {
      book.addWorksheet('Synlig').addRow(['a']);
      book.addWorksheet('Lister & valg', { state: 'veryHidden' }).addRow(['b']);
    });
    expect((await sheetsOf(bytes)).map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Synlig', false],
      ['Lister & valg', true],
    ]);
  });

  test('the cells beside a merged one are empty and not copies of it', async () => {
    const bytes = await made((book) => {
      const sheet = book.addWorksheet('Ark');
      sheet.mergeCells('A1:C2');
      sheet.getCell('A1').value = 7;
    });
    expect(shown(await sheetsOf(bytes))).toEqual([[[1, '7']]]);
  });

  test('a validation of whole columns and names of whole sheets cost nothing', async () => {
    const after =
      '</sheetData><mergeCells><mergeCell ref="B1:XFD1048576"/></mergeCells><dataValidations><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a"</formula1></dataValidation></dataValidations>';
    const names =
      '<definedNames><definedName name="alt">Ark1!$A$1:$XFD$1048576</definedName></definedNames></workbook>';
    const parts = workbookParts(['<row r="1"><c r="A1"><v>1</v></c></row>']).map((part) => ({
      ...part,
      content: String(part.content).replace('</sheetData>', after).replace('</workbook>', names),
    }));
    expect(shown(await sheetsOf(zipOf(parts)))).toEqual([[[1, '1']]]);
  });
});

describe('dates', () => {
  const dated = (styles: readonly string[], cells: string, properties = '') =>
    zipOf(
      workbookParts(
        [`<row r="1">${cells}</row>`],
        [
          {
            name: 'xl/styles.xml',
            content: `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts>${styles
              .map((code, index) => `<numFmt numFmtId="${170 + index}" formatCode="${code}"/>`)
              .join(
                '',
              )}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${styles
              .map((_, index) => `<xf numFmtId="${170 + index}"/>`)
              .join('')}<xf numFmtId="14"/><xf numFmtId="22"/></cellXfs></styleSheet>`,
          },
        ],
      ).map((part) =>
        part.name === 'xl/workbook.xml'
          ? { ...part, content: String(part.content).replace('<sheets>', `${properties}<sheets>`) }
          : part,
      ),
    );

  test('a date is a date, a date with a time keeps it, and a time alone is a time', async () => {
    const bytes = await made((book) => {
      const sheet = book.addWorksheet('Ark');
      sheet.addRow([new Date('2012-06-01T00:00:00Z'), new Date('2012-06-01T14:20:00Z'), 0.25, 1.5]);
      sheet.getCell('B1').numFmt = 'dd.mm.yyyy hh:mm';
      sheet.getCell('C1').numFmt = 'hh:mm';
      sheet.getCell('D1').numFmt = '[h]:mm';
    });
    expect((await sheetsOf(bytes))[0]?.rows[0]?.cells).toEqual([
      { kind: 'date', iso: '2012-06-01' },
      { kind: 'date', iso: '2012-06-01T14:20:00' },
      { kind: 'time', seconds: 21_600 },
      { kind: 'time', seconds: 129_600 },
    ]);
  });

  test('the same serial is four years later in the 1904 system', async () => {
    const cell = '<c r="A1" s="1"><v>39600</v></c>';
    const formats = ['dd.mm.yyyy'];
    expect(shown(await sheetsOf(dated(formats, cell)))).toEqual([[[1, '2008-06-01']]]);
    expect(shown(await sheetsOf(dated(formats, cell, '<workbookPr date1904="1"/>')))).toEqual([
      [[1, '2012-06-02']],
    ]);
  });

  test('a format with letters in quotes, escapes or currency marks is a number', async () => {
    const formats = [
      '0 &quot;dager&quot;',
      '0\\ \\m',
      '#,##0.00\\ [$kr-414]',
      '_-* #,##0\\ _d_m_y',
      'yyyy\\-mm\\-dd;@',
    ];
    const cells = formats
      .map((_, index) => `<c r="${'ABCDE'[index]}1" s="${index + 1}"><v>41061.25</v></c>`)
      .join('');
    const [sheet] = await sheetsOf(dated(formats, cells));
    expect(sheet?.rows[0]?.cells.map(({ kind }) => kind)).toEqual([
      'number',
      'number',
      'number',
      'number',
      'date',
    ]);
    expect(sheet?.rows[0]?.cells.slice(0, 4).map(display)).toEqual(Array(4).fill('41061.25'));
  });

  test('the built-in formats need no entry in the file', async () => {
    const cells = '<c r="A1" s="1"><v>41061</v></c><c r="B1" s="2"><v>41061.5</v></c>';
    expect(shown(await sheetsOf(dated([], cells)))).toEqual([[[1, '2012-06-01', '2012-06-01 12:00:00']]]);
  });

  test('an ISO date, which some programs write, is not read as the number of its year', async () => {
    const cell = '<c r="A1" t="d"><v>2012-06-01</v></c><c r="B1" t="d"><f>A1</f><v>2012-06-01</v></c>';
    expect(shown(await sheetsOf(dated([], cell)))).toEqual([[[1, '2012-06-01', '2012-06-01']]]);
  });

  test('a text in a cell formatted as date stays the text', async () => {
    const cells =
      '<c r="A1" s="1" t="inlineStr"><is><t>ukjent</t></is></c><c r="B1" s="1" t="str"><f>A1</f><v>ukjent</v></c>';
    expect(shown(await sheetsOf(dated(['dd.mm.yyyy'], cells)))).toEqual([[[1, 'ukjent', 'ukjent']]]);
  });
});

describe('formulas', () => {
  test('are never evaluated: the text and the result that was stored are kept, whatever they say', async () => {
    const bytes = await made((book) => {
      book
        .addWorksheet('Ark')
        .addRow([
          { formula: 'SUM(B1:B9)', result: 41 },
          { formula: 'WEBSERVICE("https://example.org/")', result: 'stored' },
          { formula: '1/0', result: { error: '#DIV/0!' } },
          { formula: 'A1' },
        ]);
    });
    expect((await sheetsOf(bytes))[0]?.rows[0]?.cells).toEqual([
      { kind: 'formula', text: '=SUM(B1:B9)', result: { kind: 'number', value: 41 } },
      {
        kind: 'formula',
        text: '=WEBSERVICE("https://example.org/")',
        result: { kind: 'text', text: 'stored' },
      },
      { kind: 'formula', text: '=1/0', result: { kind: 'error', text: '#DIV/0!' } },
      { kind: 'formula', text: '=A1', result: { kind: 'empty' } },
    ]);
  });

  test('that are filled down say what they are in each cell', async () => {
    const rows =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f><v>2</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row>';
    const [sheet] = await sheetsOf(zipOf(workbookParts([rows])));
    expect(sheet?.rows.map(({ cells }) => cells)).toEqual([
      [{ kind: 'formula', text: '=B1*2', result: { kind: 'number', value: 2 } }],
      [{ kind: 'formula', text: '=B2*2', result: { kind: 'number', value: 4 } }],
    ]);
  });
});

describe('workbooks as other programs write them', () => {
  test('rows and cells that do not say where they are follow one another', async () => {
    const rows =
      '<row><c><v>1</v></c><c/><c><v>3</v></c></row><row/><row><c t="inlineStr"><is><t>x</t></is></c></row>';
    expect(shown(await sheetsOf(zipOf(workbookParts([rows]))))).toEqual([
      [
        [1, '1', '', '3'],
        [3, 'x'],
      ],
    ]);
  });

  test('a prefix before every tag means the same', async () => {
    const parts = workbookParts(['<row r="1"><c r="A1"><v>1</v></c></row>']).map((part) =>
      part.name.startsWith('xl/w')
        ? {
            ...part,
            content: String(part.content)
              .replace(/<(\/?)(?=\w)/g, '<$1x:')
              .replace('xmlns=', 'xmlns:x='),
          }
        : part,
    );
    expect(shown(await sheetsOf(zipOf(parts)))).toEqual([[[1, '1']]]);
  });

  test('sheets may have any file name', async () => {
    const parts = workbookParts(['<row r="1"><c r="A1"><v>1</v></c></row>']).map((part) => ({
      ...part,
      name: part.name.replace('sheet1.xml', 'R0a1b.xml'),
      content: String(part.content).replace('worksheets/sheet1.xml', '/xl/worksheets/R0a1b.xml'),
    }));
    expect(shown(await sheetsOf(zipOf(parts)))).toEqual([[[1, '1']]]);
  });

  test('entities in plain strings are decoded once', async () => {
    const rows = '<row r="1"><c r="A1" t="str"><v>&amp;lt;b&amp;gt;</v></c></row>';
    expect(shown(await sheetsOf(zipOf(workbookParts([rows]))))).toEqual([[[1, '&lt;b&gt;']]]);
  });

  test('a sheet formatted down to its last row is as small as its content', async () => {
    const formatted = Array.from(
      { length: 100_000 },
      (_, i) => `<row r="${i + 2}"><c r="XFD${i + 2}" s="1"/></row>`,
    );
    const rows = `<row r="1"><c r="A1"><v>1</v></c></row>${formatted.join('')}`;
    expect(shown(await sheetsOf(zipOf(workbookParts([rows]))))).toEqual([[[1, '1']]]);
  });
});

describe('limits', () => {
  const problemOf = async (bytes: Uint8Array, limits: Partial<TableLimits> = {}) => {
    const result = await read(bytes, limits);
    return result.ok ? 'read' : { code: result.problem.code, ...result.problem.params };
  };
  const rowsXml = (count: number) =>
    Array.from({ length: count }, (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>1</v></c></row>`).join('');

  test('20,000 rows are read and 20,001 are not', async () => {
    const full = await sheetsOf(zipOf(workbookParts([rowsXml(20_000)])));
    expect(full[0]?.rows.length).toBe(20_000);
    expect(await problemOf(zipOf(workbookParts([rowsXml(20_001)])))).toEqual({
      code: 'too-many-rows',
      limit: 20_000,
      found: 20_001,
      sheet: 'Ark1',
      row: 20_001,
    });
  });

  test('rows and cells count over all sheets', async () => {
    const bytes = zipOf(workbookParts([rowsXml(3), rowsXml(3)]));
    expect(await problemOf(bytes, { rows: 5 })).toMatchObject({
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

describe('hostile files', () => {
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
