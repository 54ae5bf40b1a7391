import type { Context, Handlers } from '#platform/http/handler.ts';
import type { Operation } from '#platform/http/operation.ts';
import { publishedAnswer } from '#platform/http/published-answer.ts';
import { notFound } from '#platform/problems/refusal.ts';
import type { logbookOperations } from './contract.ts';
import { positionOf } from './cursor.ts';
import { page } from './entry-handlers.ts';
import { presentPublicly } from './presenter.ts';
import { type PublicBook, publicBook, publicEntries } from './public-store.ts';
import { patternsOf } from './search.ts';

type Table = Pick<typeof logbookOperations, 'readPublicLog'>;

export const publicHandlers: Handlers<Table> = {
  readPublicLog: {
    handle: async (context) => {
      const { tx, params, query } = context;
      const book = await publicBookOf(context, params.slug);
      return publishedAnswer(context, `${book.revision}`, async () => {
        const { cursor, limit, q, ...filters } = query;
        const after = cursor === undefined ? undefined : positionOf(cursor);
        const rows = await publicEntries(
          tx,
          book.unit,
          { ...filters, words: patternsOf(q), zone: book.zone, after },
          limit + 1,
        );
        return {
          body: { ...page(rows, limit, (row) => presentPublicly(row, book.example)), total: book.total },
        };
      });
    },
  },
};

export async function publicBookOf(
  { tx }: Pick<Context<Operation>, 'tx'>,
  slug: string,
): Promise<PublicBook> {
  const book = await publicBook(tx, slug);
  if (!book) throw notFound();
  return book;
}
