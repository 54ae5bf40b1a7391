import { addressOf } from '#platform/http/client.ts';
import type { Handlers } from '#platform/http/handler.ts';
import { publishedAnswer } from '#platform/http/published-answer.ts';
import type { Language } from '#platform/language/language.ts';
import { logbookOperations } from './contract.ts';
import { atomFeed } from './feed.ts';
import type { LogbookPorts } from './ports.ts';
import { presentPublicly } from './presenter.ts';
import { publicBookOf } from './public-handlers.ts';
import { latestPublicEntries } from './public-store.ts';

type Table = Pick<typeof logbookOperations, 'readPublicFeed'>;

export const feedHandlers = ({ say, publicUrl }: LogbookPorts): Handlers<Table> => ({
  readPublicFeed: {
    handle: async (context) => {
      const { tx, params } = context;
      const book = await publicBookOf(context, params.slug);
      return publishedAnswer(context, `${book.revision}`, async () => {
        const latest = await latestPublicEntries(tx, book.unit, mostInFeed);
        const language = book.language as Language;
        const content = atomFeed(
          { ...book, language },
          latest.map(({ row, updated }) => ({ entry: presentPublicly(row, book.example), updated })),
          {
            say: say(language),
            publicUrl,
            self: publicUrl + addressOf(logbookOperations.readPublicFeed, { params }),
          },
        );
        return { bytes: { type: 'application/atom+xml', name: `${book.slug}.atom`, inline: true, content } };
      });
    },
  },
});

/** More than a reader that looks once a week misses. */
const mostInFeed = 100;
