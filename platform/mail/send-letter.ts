import { sql } from 'kysely';
import type { Database, System, Tx } from '#platform/database/database.ts';
import type { Envelope } from './envelope.ts';
import { LetterRefused, type Post } from './post.ts';

export type MailPorts = { database: Database; post: Post | undefined };

export type Outcome = 'sent' | 'refused' | 'kept' | 'nothing-to-do';

/**
 * Sends a letter and says so, in one transaction that holds its row: two workers never send it at once, and one that is killed
 * lets go of it at the same moment. Without a mail server it is kept.
 */
export async function sendLetter({ database, post }: MailPorts, actor: System, id: string): Promise<Outcome> {
  if (!post) return 'kept';
  return database.withActor(actor, async (tx) => {
    const letter = await unsent(tx, id);
    if (!letter) return 'nothing-to-do';
    try {
      await post.send(letter);
    } catch (error) {
      if (!(error instanceof LetterRefused)) throw error;
      await mark(tx, id, { refused: error.message });
      return 'refused';
    }
    await mark(tx, id, { sent_at: new Date() });
    return 'sent';
  });
}

/** Puts letters that wait for a mail server, and are not too old to be news, on the queue. */
export async function sendWaiting(tx: Tx, since: Date): Promise<number> {
  const { rows } = await sql<{ letters: number }>`select mail.send_again(${since}) as letters`.execute(tx);
  return rows[0]?.letters ?? 0;
}

async function unsent(tx: Tx, id: string): Promise<Envelope | undefined> {
  const row = await tx
    .selectFrom('mail.letter')
    .select(['letter_id', 'recipient', 'lang', 'subject', 'body', 'html', 'unsubscribe'])
    .where('letter_id', '=', id)
    .where('sent_at', 'is', null)
    .where('refused', 'is', null)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  return (
    row && {
      id: row.letter_id,
      to: row.recipient,
      language: row.lang,
      subject: row.subject,
      text: row.body,
      html: row.html,
      unsubscribe: row.unsubscribe,
    }
  );
}

async function mark(tx: Tx, id: string, outcome: { sent_at: Date } | { refused: string }): Promise<void> {
  await tx.updateTable('mail.letter').set(outcome).where('letter_id', '=', id).execute();
}
