import { visitor } from '#platform/access/actor.ts';
import type { DatabaseActor, Tx } from '#platform/database/database.ts';
import { tableFile } from '#platform/documents/table-file.ts';
import type { Handlers } from '#platform/http/handler.ts';
import { publishedAnswer } from '#platform/http/published-answer.ts';
import type { logbookOperations } from './contract.ts';
import type { Position } from './cursor.ts';
import { bookOf } from './entry-handlers.ts';
import { allColumns, type Exported, type Form, twoColumns } from './old-log/export-rows.ts';
import type { LogbookPorts } from './ports.ts';
import { present, presentPublicly } from './presenter.ts';
import { publicBookOf } from './public-handlers.ts';
import { publicEntries } from './public-store.ts';
import { patternsOf } from './search.ts';
import * as store from './store.ts';

type Table = Pick<typeof logbookOperations, 'exportLog' | 'exportPublicLog'>;

export const exportHandlers = ({ database, say }: LogbookPorts): Handlers<Table> => ({
  exportLog: {
    handle: async ({ tx, params, query, person, language }) => {
      const book = await bookOf(tx, params.programmeId);
      const { format, columns, q, ...filters } = query;
      const search = { ...filters, words: patternsOf(q), zone: book.zone, me: person.person };
      const form = columns === 'two' ? twoColumns(say(language), language) : allColumns(say(language));
      const rows = inPages({ database, actor: person, form }, async (own, after) =>
        (await store.entries(own, book.unit, { ...search, after }, pageSize)).map((row) => ({
          entry: present(row, book, person.person),
          at: { startsAt: row.starts_at.getTime(), id: row.entry_id },
        })),
      );
      const title = say(language)('feed.title', { programme: book.name });
      return { bytes: tableFile(rows, { format, title, language, widths: form.widths }) };
    },
  },
  exportPublicLog: {
    handle: async (context) => {
      const { params, query, language } = context;
      const book = await publicBookOf(context, params.slug);
      return publishedAnswer(context, `${book.revision}`, async () => {
        const form =
          query.columns === 'two' ? twoColumns(say(language), language) : allColumns(say(language));
        const rows = inPages({ database, actor: visitor, form }, async (own, after) =>
          (await publicEntries(own, book.unit, { zone: book.zone, after }, pageSize)).map((row) => ({
            entry: presentPublicly(row, book.example),
            at: { startsAt: row.starts_at?.getTime() ?? 0, id: row.entry_id ?? '' },
          })),
        );
        const title = say(language)('feed.title', { programme: book.name });
        return { bytes: tableFile(rows, { format: query.format, title, language, widths: form.widths }) };
      });
    },
  },
});

const pageSize = 1_000;

type Reader = { database: LogbookPorts['database']; actor: DatabaseActor; form: Form };

/** A hundred thousand entries pass a thousand at a time, each in a transaction of its own: a slow reader holds none open. */
async function* inPages(
  { database, actor, form }: Reader,
  read: (tx: Tx, after: Position | undefined) => Promise<{ entry: Exported; at: Position }[]>,
): AsyncGenerator<string[]> {
  yield form.headings;
  let after: Position | undefined;
  for (;;) {
    const page = await database.withActor(actor, (tx) => read(tx, after));
    for (const { entry } of page) yield form.row(entry);
    after = page.at(-1)?.at;
    if (page.length < pageSize) return;
  }
}
