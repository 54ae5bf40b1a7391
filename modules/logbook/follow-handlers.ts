import { v7 as newId } from 'uuid';
import { newSecret } from '#platform/access/secrets.ts';
import type { Handlers } from '#platform/http/handler.ts';
import { notFound, Refusal } from '#platform/problems/refusal.ts';
import type { logbookOperations } from './contract.ts';
import * as followers from './follower-store.ts';
import { confirmationLetter } from './following/confirmation-letter.ts';
import type { LogbookPorts } from './ports.ts';
import { publicBookOf } from './public-handlers.ts';

type Table = Pick<
  typeof logbookOperations,
  'followLog' | 'confirmFollowing' | 'stopFollowing' | 'unsubscribeFollower'
>;

export const followHandlers = ({ say, publicUrl, sendsMail }: LogbookPorts): Handlers<Table> => ({
  followLog: {
    handle: async (context) => {
      const { tx, params, body } = context;
      const book = await publicBookOf(context, params.slug);
      const asked = await followers.follow(tx, {
        ...body,
        id: newId(),
        slug: book.slug,
        secret: newSecret(),
      });
      if (!asked) throw notFound();
      const { unit, follower, secret } = asked;
      // Within the hour a second letter would be a way to flood a stranger; the answer is the same, so that it tells nothing.
      if (follower !== undefined) {
        const words = confirmationLetter(
          { ...body, programme: book.name, example: book.example, language: body.lang, secret },
          say(body.lang),
          publicUrl,
        );
        await followers.postConfirmation(tx, { unit, follower, letter: newId() }, words);
      }
      return { body: { sent: sendsMail } };
    },
  },
  confirmFollowing: {
    handle: async ({ tx, body }) => {
      const confirmed = await followers.confirm(tx, body.secret);
      if (!confirmed) throw notKnown();
      return { body: confirmed };
    },
  },
  stopFollowing: {
    handle: async ({ tx, body }) => {
      if (!(await followers.stop(tx, body.secret))) throw notKnown();
      return {};
    },
  },
  unsubscribeFollower: {
    handle: async ({ tx, query }) => {
      // Stopped before is what was wanted; a mail program has nobody to tell that the secret is not known.
      await followers.stop(tx, query.secret);
      return {};
    },
  },
});

const notKnown = () => new Refusal({ code: 'secret-not-known', status: 404 });
