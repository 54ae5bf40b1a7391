import { sql } from 'kysely';
import type { Role } from '#platform/access/actor.ts';
import type { Tx } from '#platform/database/database.ts';
import { role } from '#platform/shapes/actor.ts';
import type { Token, Unit } from './contract.ts';

export async function units(tx: Tx): Promise<Unit[]> {
  const rows = await tx
    .selectFrom('access.unit')
    .select(['unit_id', 'kind', 'slug', 'name'])
    .orderBy('name')
    .execute();
  return rows.map(({ unit_id, ...row }) => ({ ...row, id: unit_id }) as Unit);
}

/** Of these units, those one reaches, with their kinds. */
export async function kindsOf(tx: Tx, ids: readonly string[]): Promise<Pick<Unit, 'id' | 'kind'>[]> {
  const rows = await tx
    .selectFrom('access.unit')
    .select(['unit_id', 'kind'])
    .where('unit_id', 'in', [...ids])
    .execute();
  return rows.map(({ unit_id, kind }) => ({ id: unit_id, kind }) as Pick<Unit, 'id' | 'kind'>);
}

/**
 * Until the transaction ends nobody else gets past here for the same person: what is counted next stays so. (No key update: rows
 * that refer to the person go on being written.)
 */
export async function holdPerson(tx: Tx, person: string): Promise<void> {
  await tx
    .selectFrom('access.person')
    .select('person_id')
    .where('person_id', '=', person)
    .forNoKeyUpdate()
    .execute();
}

/** Those that can still be revoked, and those that have ended by themselves; the newest first. */
export async function tokens(tx: Tx): Promise<Token[]> {
  const rows = await tx
    .selectFrom('access.token')
    .select(['token_id', 'name', 'created_at', 'expires_at', 'used_at'])
    .where('revoked_at', 'is', null)
    .orderBy('created_at', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.token_id,
    name: row.name,
    created: row.created_at.toISOString(),
    expires: row.expires_at.toISOString(),
    lastUsed: row.used_at?.toISOString() ?? null,
  }));
}

export async function addToken(
  tx: Tx,
  given: { person: string; id: string; name: string; hash: Buffer; created: Date; expires: Date },
): Promise<void> {
  await tx
    .insertInto('access.token')
    .values({
      person_id: given.person,
      token_id: given.id,
      name: given.name,
      secret_hash: given.hash,
      created_at: given.created,
      expires_at: given.expires,
    })
    .execute();
}

/** Whether there was such a token to revoke. */
export async function revokeToken(tx: Tx, id: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('access.token')
    .set({ revoked_at: now })
    .where('token_id', '=', id)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function setLanguage(tx: Tx, person: string, language: string): Promise<void> {
  await tx.updateTable('access.person').set({ language }).where('person_id', '=', person).execute();
}

type DraftKey = { operation: string; subject: string };

export async function keepDraft(
  tx: Tx,
  person: string,
  { operation, subject }: DraftKey,
  content: string,
  saved: Date,
): Promise<void> {
  await tx
    .insertInto('access.draft')
    .values({ person_id: person, operation, subject, content, saved_at: saved })
    .onConflict((conflict) =>
      conflict.columns(['person_id', 'operation', 'subject']).doUpdateSet({ content, saved_at: saved }),
    )
    .execute();
}

export async function draft(tx: Tx, { operation, subject }: DraftKey) {
  const row = await tx
    .selectFrom('access.draft')
    .select(['content', 'saved_at'])
    .where('operation', '=', operation)
    .where('subject', '=', subject)
    .executeTakeFirst();
  return row && { saved: row.saved_at.toISOString(), content: row.content as Record<string, unknown> };
}

export async function drafts(tx: Tx) {
  const rows = await tx
    .selectFrom('access.draft')
    .select(['operation', 'subject', 'saved_at'])
    .orderBy('saved_at', 'desc')
    .execute();
  return rows.map(({ saved_at, ...row }) => ({ ...row, saved: saved_at.toISOString() }));
}

export async function dropDraft(tx: Tx, { operation, subject }: DraftKey): Promise<void> {
  await tx
    .deleteFrom('access.draft')
    .where('operation', '=', operation)
    .where('subject', '=', subject)
    .execute();
}

export async function demonstrationPeople(tx: Tx): Promise<{ person: string; name: string; role: Role }[]> {
  const { rows } = await sql<{ person_id: string; name: string; role: string }>`
    select * from access.demonstration_people()`.execute(tx);
  return rows.map((row) => ({ person: row.person_id, name: row.name, role: role.parse(row.role) }));
}
