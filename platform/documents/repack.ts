import type { DateSystem } from './excel-date.ts';
import { type Counted, tidySheet } from './sheet-part.ts';
import { storedZip } from './stored-zip.ts';
import type { TableLimits } from './table-limits.ts';
import { type TableResult, unreadable } from './table-problem.ts';
import { dateSystem, type SheetPart, sheetParts, styleFormats } from './workbook-part.ts';
import { partText } from './xml.ts';

export type Repacked = {
  /** A workbook with nothing but the cells of `sheets`, in their order. */
  readonly zip: Buffer;
  readonly sheets: readonly SheetPart[];
  readonly dates: DateSystem;
};

/** The parts of a workbook that cells are read from; all others never reach the parser. */
export const isCellPart = (name: string): boolean =>
  /^xl\/(?:[^/]+\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/i.test(name);

/**
 * Builds a plain workbook of the parts: sheets under the names that the parser looks for, no defined names, merges,
 * validations or links (a validation of a whole column makes it create a million cells). Problems: `too-many-sheets`
 * and those of a sheet, `not-a-table` for what holds no workbook, `unsafe` and `damaged` for parts that are not XML.
 */
export function repack(parts: ReadonlyMap<string, Uint8Array>, limits: TableLimits): TableResult<Repacked> {
  const text = (path: string) => {
    const part = [...parts].find(([name]) => name.toLowerCase() === path.toLowerCase())?.[1];
    return part === undefined ? '' : partText(part);
  };
  const workbook = text('xl/workbook.xml');
  const relations = text('xl/_rels/workbook.xml.rels');
  const styles = text('xl/styles.xml');
  const strings = text('xl/sharedStrings.xml');
  if (workbook === undefined || relations === undefined || styles === undefined || strings === undefined)
    return unreadable('unsafe', { reason: 'xml' });
  const sheets = sheetParts(workbook, relations);
  if (sheets.length > limits.sheets)
    return unreadable('too-many-sheets', { limit: limits.sheets, found: sheets.length });
  const formats = styleFormats(styles);
  const counted: Counted = { rows: 0, cells: 0 };
  const out = new Map<string, Uint8Array>(book(sheets.length, strings));
  for (const [index, { name, path }] of sheets.entries()) {
    const xml = text(path);
    if (xml === undefined) return unreadable('unsafe', { reason: 'xml', sheet: name });
    if (xml === '') return unreadable('damaged', { reason: 'sheet-missing', sheet: name });
    const tidy = tidySheet(xml, name, formats, limits, counted);
    if (!tidy.ok) return tidy;
    out.set(`xl/worksheets/sheet${index + 1}.xml`, Buffer.from(tidy.value, 'utf8'));
  }
  return { ok: true, value: { zip: storedZip(out), sheets, dates: dateSystem(workbook) } };
}

function* book(count: number, strings: string): Generator<[string, Uint8Array]> {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const sheets = numbers.map((n) => `<sheet name="${n}" sheetId="${n}" r:id="rId${n}"/>`);
  const relations = numbers.map(
    (n) => `<Relationship Id="rId${n}" Type="${office}/worksheet" Target="worksheets/sheet${n}.xml"/>`,
  );
  yield part(
    'xl/workbook.xml',
    `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets.join('')}</sheets></workbook>`,
  );
  yield part(
    'xl/_rels/workbook.xml.rels',
    `<Relationships xmlns="${packages}">${relations.join('')}</Relationships>`,
  );
  yield part('xl/styles.xml', styleSheet);
  if (strings !== '') yield part('xl/sharedStrings.xml', strings);
}

const part = (name: string, xml: string): [string, Uint8Array] => [name, Buffer.from(xml, 'utf8')];

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Cell styles 0 to 3: none, date, date-time, time (sheet-part.ts gives each cell its number). */
export const formatCodes = {
  date: 'yyyy-mm-dd',
  'date-time': 'yyyy-mm-dd hh:mm:ss',
  time: '[h]:mm:ss',
} as const;

const styleSheet = `<styleSheet xmlns="${main}"><numFmts count="3">${Object.values(formatCodes)
  .map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${code}"/>`)
  .join(
    '',
  )}</numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="4"><xf numFmtId="0"/>${[
  200, 201, 202,
]
  .map((id) => `<xf numFmtId="${id}" applyNumberFormat="1"/>`)
  .join('')}</cellXfs></styleSheet>`;
