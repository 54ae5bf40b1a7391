import { createHash } from 'node:crypto';
import type { PersonId } from '#platform/access/actor.ts';
import type { Tx } from '#platform/database/database.ts';
import { Refusal } from '#platform/problems/refusal.ts';

/** What is kept of an answer: plain JSON. */
type Answered = Readonly<Record<string, unknown>>;

/**
 * Does the work once per key. The key is claimed in the transaction of the work itself: a second request with it waits for
 * the first, and then gets the same answer; a crash before commit leaves neither. Another body under the same key is refused.
 */
export async function once(
  tx: Tx,
  { person, key, operation, request }: { person: PersonId; key: string; operation: string; request: unknown },
  work: () => Promise<Answered>,
): Promise<Answered> {
  const hash = createHash('sha256')
    .update(JSON.stringify([operation, request]))
    .digest();
  const claimed = await tx
    .insertInto('platform.idempotency')
    .values({ person_id: person, key, operation, request_hash: hash })
    .onConflict((conflict) => conflict.doNothing())
    .returning('key')
    .executeTakeFirst();
  if (!claimed) return answerBefore(tx, person, key, hash);
  const answered = await work();
  await tx
    .updateTable('platform.idempotency')
    .set({ answer: JSON.stringify(answered) })
    .where('person_id', '=', person)
    .where('key', '=', key)
    .execute();
  return answered;
}

async function answerBefore(tx: Tx, person: PersonId, key: string, hash: Buffer): Promise<Answered> {
  const before = await tx
    .selectFrom('platform.idempotency')
    .select(['request_hash', 'answer'])
    .where('person_id', '=', person)
    .where('key', '=', key)
    .executeTakeFirstOrThrow();
  if (!before.request_hash.equals(hash)) throw new Refusal({ code: 'idempotency-key-reused', status: 422 });
  return before.answer as unknown as Answered;
}
