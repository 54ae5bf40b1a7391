import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { say } from '#apps/server/messages.ts';
import { type FileAtHand, failedRowsOf, type KnownNow, problemOf } from '#modules/statistics/index.ts';
import { tableFile } from '#platform/documents/table-file.ts';
import { formatNumber } from '#platform/language/numbers.ts';

const words = say('en');
const shown = 10;

/** The first problems by cell, and what can be done. */
export function toldFailed(
  { read }: FileAtHand,
  { failed, rows }: { failed?: string; rows: 'all' | 'good' },
): string[] {
  if (!read) return [];
  const { problems, counts } = read;
  const more =
    counts.failed > shown ? [`  … and more: ${formatNumber(counts.failed, 'en')} rows in all.`] : [];
  return [
    ...problems.slice(0, shown).map((each) => {
      const { row, column, value, message, remedy } = problemOf(each, words);
      return `! row ${row}, column ${column}, “${value}”: ${message} ${remedy}`;
    }),
    ...more,
    ...(failed === undefined
      ? ['  --failed FILE writes these rows with what is wrong beside each.']
      : [`  They are in ${failed}, with what is wrong beside each.`]),
    ...(rows === 'all' ? ['  --rows good brings in the others.'] : []),
  ];
}

/** The rows that cannot come in, as they stood, with what is wrong beside each: mended, the file can be brought in. */
export async function writeFailed(
  path: string,
  { table, mapping, read }: FileAtHand,
  known: KnownNow['known'],
): Promise<void> {
  if (!table || !mapping || !read) return;
  const format = path.toLowerCase().endsWith('.xlsx') ? 'xlsx' : 'csv';
  const rows = failedRowsOf(table, mapping, read, known, words);
  const { content } = tableFile(rows, { format, title: table.name, language: 'en' });
  await pipeline(content, createWriteStream(path));
}
