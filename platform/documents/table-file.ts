import type { Readable } from 'node:stream';
import { type RowsToWrite, writeCsv } from '#platform/documents/write-csv.ts';
import { writeXlsx } from '#platform/documents/write-xlsx.ts';
import type { Language } from '#platform/language/language.ts';

export type TableFile = {
  format: 'csv' | 'xlsx';
  title: string;
  language: Language;
  widths?: readonly number[];
};

/** Rows as a file to download, written while it is sent. */
export function tableFile(
  rows: RowsToWrite,
  { format, title, language, widths }: TableFile,
): { type: string; name: string; content: Readable } {
  const name = `${title}.${format}`;
  if (format === 'csv') return { type: 'text/csv; charset=utf-8', name, content: writeCsv(rows) };
  const sheet = { name: title, rows, ...(widths ? { widths } : {}) };
  return {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    name,
    content: writeXlsx([sheet], { title, language }),
  };
}
