import { sql } from 'kysely';
import type { Person, PersonId, Role, UnitId } from '#platform/access/actor.ts';
import type { Database, Tx } from '#platform/database/database.ts';
import { sessionIdle } from './rules.ts';

/** Somebody who showed something good: who, until when, and what a browser must send along with changes. */
export type Known = {
  readonly actor: Person;
  /** ISO 8601. */
  readonly expires: string;
  readonly csrf?: string;
  /** Made up: exists only where the demonstration is. */
  readonly example: boolean;
};

/** What is done at the door, before anybody is known: by functions that the guard owns, never by reading a table. */
export const atTheDoor = <T>(database: Database, work: (tx: Tx) => Promise<T>): Promise<T> =>
  database.withActor({ kind: 'doorkeeper' }, work);

export async function bySession(tx: Tx, secretHash: Buffer): Promise<Known | undefined> {
  const { rows } = await sql<{ found: Found | null }>`
    select access.actor_by_session(${secretHash}, ${sessionIdle}::interval) as found`.execute(tx);
  return rows[0]?.found ? known(rows[0].found) : undefined;
}

export async function byToken(tx: Tx, secretHash: Buffer): Promise<Known | undefined> {
  const { rows } = await sql<{ found: Found | null }>`
    select access.actor_by_token(${secretHash}) as found`.execute(tx);
  return rows[0]?.found ? known(rows[0].found) : undefined;
}

export type NewSession = { person: string; secretHash: Buffer; csrf: string; idToken: string | null };

export async function openSession(tx: Tx, { person, secretHash, csrf, idToken }: NewSession): Promise<void> {
  await sql`select access.open_session(${person}::uuid, ${secretHash}, ${csrf}, ${idToken}, ${sessionIdle}::interval)`.execute(
    tx,
  );
}

/** The provider's proof of who signed in, '' where there was none; undefined when there was no such session. */
export async function closeSession(tx: Tx, secretHash: Buffer): Promise<string | undefined> {
  const { rows } = await sql<{ proof: string | null }>`
    select access.close_session(${secretHash}) as proof`.execute(tx);
  return rows[0]?.proof ?? undefined;
}

/** The half of a sign-in that stays here while the person is at the provider. */
export type Begun = { verifier: string; nonce: string; returnTo: string };

export async function beginSignIn(tx: Tx, stateHash: Buffer, { verifier, nonce, returnTo }: Begun) {
  await sql`select access.begin_sign_in(${stateHash}, ${verifier}, ${nonce}, ${returnTo})`.execute(tx);
}

/** Good for once. */
export async function takeSignIn(tx: Tx, stateHash: Buffer): Promise<Begun | undefined> {
  const { rows } = await sql<{ begun: Begun | null }>`
    select access.take_sign_in(${stateHash}) as begun`.execute(tx);
  return rows[0]?.begun ?? undefined;
}

export async function personSigningIn(
  tx: Tx,
  { issuer, subject, verifiedEmail }: { issuer: string; subject: string; verifiedEmail: string | null },
): Promise<string | undefined> {
  const { rows } = await sql<{ person: string | null }>`
    select access.person_signing_in(${issuer}, ${subject}, ${verifiedEmail}) as person`.execute(tx);
  return rows[0]?.person ?? undefined;
}

type Found = {
  person: string;
  name: string;
  email: string;
  example: boolean;
  reach: Record<string, Role[]>;
  expires: string;
  csrf?: string;
};

const known = ({ person, name, email, example, reach, expires, csrf }: Found): Known => ({
  actor: {
    kind: 'person',
    person: person as PersonId,
    name,
    email,
    reach: new Map(Object.entries(reach) as [UnitId, Role[]][]),
  },
  expires: new Date(expires).toISOString(),
  ...(csrf === undefined ? {} : { csrf }),
  example,
});
