import { sql } from 'kysely';
import type { Tx } from '#platform/database/database.ts';
import type { Language } from '#platform/language/language.ts';
import type { Words } from '#platform/mail/write-letter.ts';

export type Asked = {
  id: string;
  slug: string;
  email: string;
  lang: Language;
  every: 'day' | 'week';
  secret: string;
};

/** Undefined when there is no such programme; without `follower` when this address was written to within the hour. */
export async function follow(
  tx: Tx,
  { id, slug, email, lang, every, secret }: Asked,
): Promise<{ unit: string; follower?: string; secret: string } | undefined> {
  const { rows } = await sql<{ asked: { unit: string; follower?: string; secret: string } | null }>`
    select logbook.follow(${slug}, ${id}::uuid, ${email}, ${lang}, ${every}, ${secret}) as asked`.execute(tx);
  return rows[0]?.asked ?? undefined;
}

/** Writes the letter that asks for confirmation; to whom, the database knows. */
export async function postConfirmation(
  tx: Tx,
  { unit, follower, letter }: { unit: string; follower: string; letter: string },
  { subject, text, html }: Words,
): Promise<void> {
  await sql`select logbook.post_confirmation(${unit}::uuid, ${letter}::uuid, ${follower}::uuid, ${subject}, ${text}, ${html}, null)`.execute(
    tx,
  );
}

/** What is followed from now on; undefined for a secret that is not known, or too old. */
export async function confirm(
  tx: Tx,
  secret: string,
): Promise<{ programme: string; slug: string; every: 'day' | 'week' } | undefined> {
  const { rows } = await sql<{
    confirmed: { programme: string; slug: string; every: 'day' | 'week' } | null;
  }>`select logbook.confirm_following(${secret}) as confirmed`.execute(tx);
  return rows[0]?.confirmed ?? undefined;
}

export async function stop(tx: Tx, secret: string): Promise<boolean> {
  const { rows } = await sql<{
    stopped: boolean;
  }>`select logbook.stop_following(${secret}) as stopped`.execute(tx);
  return rows[0]?.stopped ?? false;
}

export async function digestsDue(tx: Tx, at: Date): Promise<{ unit: string; follower: string }[]> {
  const { rows } = await sql<{ unit: string; follower: string }>`
    select unit_id as unit, follower_id as follower from logbook.digests_due(${at})`.execute(tx);
  return rows;
}

/** A follower who gets letters, held for this transaction. */
export async function confirmed(tx: Tx, id: string) {
  const found = await tx
    .selectFrom('logbook.follower')
    .select(['email', 'lang', 'secret', 'told_at'])
    .where('follower_id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!found?.told_at) return undefined;
  const { told_at: toldAt, ...rest } = found;
  return { ...rest, toldAt };
}

/** Public entries written, corrected or made public in a period, each with whether nobody could read it before. */
export async function news(tx: Tx, unit: string, since: Date, until: Date): Promise<Map<string, boolean>> {
  const { rows } = await sql<{ entry_id: string; is_new: boolean }>`
    select entry_id, is_new from logbook.news(${unit}::uuid, ${since}, ${until})`.execute(tx);
  return new Map(rows.map(({ entry_id, is_new }) => [entry_id, is_new]));
}

export async function told(tx: Tx, id: string, until: Date): Promise<void> {
  await tx.updateTable('logbook.follower').set({ told_at: until }).where('follower_id', '=', id).execute();
}

export async function forgetUnconfirmed(tx: Tx): Promise<void> {
  await sql`select logbook.forget_unconfirmed()`.execute(tx);
}
