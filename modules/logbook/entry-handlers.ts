import { v7 as newId } from 'uuid';
import type { Context, Handlers } from '#platform/http/handler.ts';
import { apiRoot, type Operation } from '#platform/http/operation.ts';
import { granted, notFound, Refusal } from '#platform/problems/refusal.ts';
import { type Content, content, type logbookOperations } from './contract.ts';
import { cursorAt, positionOf } from './cursor.ts';
import { present } from './presenter.ts';
import * as rules from './rules.ts';
import { patternsOf } from './search.ts';
import * as store from './store.ts';

type Table = Pick<
  typeof logbookOperations,
  'listLogEntries' | 'writeLogEntry' | 'readLogEntry' | 'correctLogEntry'
>;

export const entryHandlers: Handlers<Table> = {
  listLogEntries: {
    handle: async ({ tx, params, query, person, unlessAtHand }) => {
      const book = await store.bookWithCounts(tx, params.programmeId, person.person);
      if (!book) throw notFound();
      // Whatever a list shows is audited, so it changes only when the programme's chain grows.
      return unlessAtHand(`${book.revision}`, async () => {
        const { cursor, limit, q, ...filters } = query;
        const after = cursor === undefined ? undefined : positionOf(cursor);
        const search = { ...filters, words: patternsOf(q), zone: book.zone, me: person.person, after };
        const rows = await store.entries(tx, book.unit, search, limit + 1);
        const { all, mine, public: open } = book;
        return {
          body: {
            ...page(rows, limit, (row) => present(row, book, person.person)),
            counts: { all, mine, public: open },
          },
        };
      });
    },
  },
  writeLogEntry: {
    handle: async (context) => {
      const { tx, params, body, person, now } = context;
      const { attachments, ...written } = body;
      const book = await bookOf(tx, params.programmeId);
      const judged = granted(rules.judgeContent(written, { zone: book.zone, now }));
      await refuseUnknownFiles(tx, book.unit, attachments);
      const id = newId();
      await store.write(tx, book.unit, [
        { ...judged, id, author: { person: person.person, name: person.name } },
      ]);
      // A file that is named twice is attached once.
      await store.attach(tx, book.unit, id, [...new Set(attachments)]);
      return { ...(await shown(context, book, id)), location: `${apiRoot}/log-entries/${id}` };
    },
  },
  readLogEntry: {
    unit: ({ params }, tx) => store.unitOfEntry(tx, params.entryId),
    handle: async (context) => shown(context, undefined, context.params.entryId),
  },
  correctLogEntry: {
    unit: ({ params }, tx) => store.unitOfEntry(tx, params.entryId),
    handle: async (context) => {
      const { tx, params, body, person, now, ifMatch } = context;
      const { reason, ...change } = body;
      const before = await store.entry(tx, params.entryId);
      if (!before) throw notFound();
      const book = await bookOf(tx, before.unit_id);
      if (before.version !== ifMatch) {
        const current = present(before, book, person.person);
        throw new Refusal({ code: 'stale', status: 412, extra: { current, yours: change } });
      }
      const decided = rules.correct(content.parse(before), change as Partial<Content>, {
        zone: book.zone,
        now,
      });
      const { after, changed } = granted(decided);
      const becomes = Object.fromEntries(changed.map((field) => [field, after[field]]));
      const author = { person: person.person, name: person.name };
      await store.correct(tx, book.unit, params.entryId, { version: ifMatch, reason, becomes, author });
      return {
        ...(await shown(context, book, params.entryId)),
        location: `${apiRoot}/log-entries/${params.entryId}`,
      };
    },
  },
};

/** A page of `limit` rows made from one row more than asked for, which tells that there is a next one. */
export function page<Row extends { starts_at: Date | null; entry_id: string | null }, Item>(
  rows: readonly Row[],
  limit: number,
  show: (row: Row) => Item,
): { items: Item[]; next: string | null } {
  const items = rows.slice(0, limit);
  const last = rows.length > limit ? items.at(-1) : undefined;
  return {
    items: items.map(show),
    next: last ? cursorAt({ startsAt: last.starts_at?.getTime() ?? 0, id: last.entry_id ?? '' }) : null,
  };
}

export async function bookOf(tx: Context<Operation>['tx'], unit: string): Promise<store.Book> {
  const book = await store.book(tx, unit);
  if (!book) throw notFound();
  return book;
}

async function shown({ tx, person }: Context<Operation>, known: store.Book | undefined, id: string) {
  const row = await store.entry(tx, id);
  if (!row) throw notFound();
  const book = known ?? (await bookOf(tx, row.unit_id));
  return { body: present(row, book, person.person), etag: row.version };
}

async function refuseUnknownFiles(
  tx: Context<Operation>['tx'],
  unit: string,
  files: readonly string[],
): Promise<void> {
  const known = await store.filesOf(tx, unit, files);
  const missing = files.findIndex(
    (file) => !known.some((each) => each.id === file && each.state !== 'refused'),
  );
  if (missing < 0) return;
  const refused = known.some((each) => each.id === files[missing]);
  throw new Refusal({
    code: refused ? 'file-refused' : 'no-such-file',
    status: 422,
    fields: [{ field: `attachments.${missing}`, code: refused ? 'file-refused' : 'no-such-file' }],
  });
}
