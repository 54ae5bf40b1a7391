import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, test } from 'vitest';
import { readTable } from './read-table.ts';
import { display, type Sheet } from './table.ts';
import type { TableLimits } from './table-limits.ts';
import { workbookScript } from './testing/workbook-script.ts';
import { workbookParts, zipOf } from './testing/zips.ts';

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

describe('what a workbook says is what is read', { timeout: 60_000 }, () => {
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

describe('dates', { timeout: 60_000 }, () => {
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

describe('formulas', { timeout: 60_000 }, () => {
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

describe('workbooks as other programs write them', { timeout: 60_000 }, () => {
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
      name: part.name.replace('sheet1.xml', 'Ark 1 på.xml'),
      content: String(part.content).replace('worksheets/sheet1.xml', '/xl/worksheets/Ark%201%20p%C3%A5.xml'),
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
