import { sql } from 'kysely';
import type { Tx } from '#platform/database/database.ts';

/** What a job carries: ids only. The worker acts for `person`, or for the unit itself when nobody asked. */
export type JobPayload = { unit: string; subject: string; person: string | null };

export type Enqueued = { task: string; unit: string; subject: string; notBefore?: Date; once?: string };

/** Puts a job on the queue in the transaction of the change itself: it runs if, and only if, the change is kept. */
export async function enqueue(tx: Tx, { task, unit, subject, notBefore, once }: Enqueued): Promise<void> {
  await sql`select platform.enqueue(${task}, ${unit}::uuid, ${subject}::uuid, ${notBefore ?? new Date()}, ${once ?? null})`.execute(
    tx,
  );
}
