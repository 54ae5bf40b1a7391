import { builtInFormat, type DateFormat, type DateSystem, dateFormat } from './excel-date.ts';
import { tags } from './xml.ts';

export type SheetPart = { readonly name: string; readonly hidden: boolean; readonly path: string };

/** The sheets with cells, in the order of their tabs. Sheets that are one chart have none and are left out. */
export function sheetParts(workbook: string, relations: string): SheetPart[] {
  const paths = new Map<string, string>();
  for (const { Id = '', Type = '', Target = '' } of tags(relations, 'Relationship'))
    if (Type.endsWith('/worksheet')) paths.set(Id, fromWorkbook(Target));
  return [...tags(workbook, 'sheet')].flatMap((tag) => {
    const id = Object.entries(tag).find(([name]) => name === 'r:id' || name.endsWith(':id'))?.[1];
    const path = id === undefined ? undefined : paths.get(id);
    const hidden = tag.state === 'hidden' || tag.state === 'veryHidden';
    return path === undefined ? [] : [{ name: tag.name ?? '', hidden, path }];
  });
}

export function dateSystem(workbook: string): DateSystem {
  const [properties] = tags(workbook, 'workbookPr');
  return properties?.date1904 === '1' || properties?.date1904 === 'true' ? 1904 : 1900;
}

/** What each cell style shows, by the number that cells refer to it with. */
export function styleFormats(styles: string): (DateFormat | undefined)[] {
  const own = new Map<string, string>();
  for (const { numFmtId = '', formatCode = '' } of tags(styles, 'numFmt')) own.set(numFmtId, formatCode);
  const cellStyles = /<cellXfs[\s>].*?<\/cellXfs>/s.exec(styles)?.[0] ?? '';
  return [...tags(cellStyles, 'xf')].map(({ numFmtId = '0' }) => {
    const code = own.get(numFmtId);
    return code === undefined ? builtInFormat(Number(numFmtId)) : dateFormat(code);
  });
}

/** Targets are relative to `xl/`, or absolute in the package. */
const fromWorkbook = (target: string) =>
  decodeURI(new URL(target, 'package:/xl/workbook.xml').pathname.slice(1));
