import { buffer } from 'node:stream/consumers';
import { writeXlsx } from '#platform/documents/write-xlsx.ts';
import type { Language } from '#platform/language/language.ts';
import type { Translate } from '#platform/language/translate.ts';
import type { GivenFile } from './hands.ts';

/** The rows, counted as a spreadsheet counts them, that cannot come in, with the cell that is at fault. */
export const badCells = [
  { row: 21, column: 'column.happened', value: '31.02.2011', code: 'not-a-date' },
  { row: 71, column: 'column.text', value: '', code: 'missing' },
  { row: 121, column: 'column.activity', value: 'Bingokveld', code: 'unknown-activity' },
  { row: 171, column: 'column.happened', value: '2999-01-01', code: 'in-the-future' },
] as const;

/** Two hundred rows of a log that was kept in a spreadsheet, four of them wrong. `mark` tells this log from others. */
export async function oldLog(language: Language, text: Translate, mark: string): Promise<GivenFile> {
  const columns = ['column.activity', 'column.text', 'column.happened', 'column.who'] as const;
  const rows = Array.from({ length: 200 }, (_, index) => {
    const fault = badCells.find(({ row }) => row === index + 2);
    const right = {
      'column.activity': text('logbook.activity.company-visit'),
      'column.text': `${mark} ${index + 2}`,
      'column.happened': `${1 + (index % 28)}.${1 + (index % 12)}.2011`,
      'column.who': '',
    };
    return columns.map((column) => (fault?.column === column ? fault.value : right[column]));
  });
  const sheet = { name: text('logbook.title'), rows: [columns.map((column) => text(column)), ...rows] };
  return {
    name: `${mark}.xlsx`,
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: await buffer(writeXlsx([sheet], { title: mark, language })),
  };
}
