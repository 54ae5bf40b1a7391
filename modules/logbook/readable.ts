import type { Tx } from '#platform/database/database.ts';
import { writeCsv } from '#platform/documents/write-csv.ts';
import type { ReadableOf } from '#platform/dossier/readable.ts';
import type { Position } from './cursor.ts';
import { allColumns, type Form } from './old-log/export-rows.ts';
import type { LogbookPorts } from './ports.ts';
import { present } from './presenter.ts';
import * as store from './store.ts';

/** The log of a dossier, for whoever reads it in a spreadsheet: every entry in every column, also what is internal. */
export const readableLog =
  (say: LogbookPorts['say']): ReadableOf =>
  async (tx, unit, language) => {
    const book = await store.book(tx, unit);
    if (!book) return {};
    return { files: [{ path: 'log.csv', content: writeCsv(rows(tx, book, allColumns(say(language)))) }] };
  };

async function* rows(tx: Tx, book: store.Book, form: Form): AsyncGenerator<string[]> {
  yield form.headings;
  let after: Position | undefined;
  for (;;) {
    const page = await store.entries(tx, book.unit, { zone: book.zone, after }, pageSize);
    for (const row of page) yield form.row(present(row, book, nobody));
    const last = page.at(-1);
    if (!last || page.length < pageSize) return;
    after = { startsAt: last.starts_at.getTime(), id: last.entry_id };
  }
}

const pageSize = 1_000;
/** Whose entries are whose is asked by nobody here. */
const nobody = '';
