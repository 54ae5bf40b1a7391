import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { Role } from '#platform/access/actor.ts';
import { hashOf, newSecret } from '#platform/access/secrets.ts';
import { asOwner, type OwnerQuery } from '#platform/database/as-owner.ts';
import { type Database, openDatabase } from '#platform/database/database.ts';
import { createServer } from '#platform/http/server.ts';
import { type AccessOptions, openAccess } from '../index.ts';

export type AccessServer = {
  readonly app: FastifyInstance;
  readonly database: Database;
  close(): Promise<void>;
};

/** A server with nothing but access on it, in front of a real database. */
export async function accessServer(
  ownerUrl: string,
  {
    config,
    remembering,
  }: Partial<Pick<AccessOptions, 'remembering'>> & { config?: Partial<AccessOptions['config']> } = {},
): Promise<AccessServer> {
  const database = openDatabase(ownerUrl, { connections: 4 });
  const { routes, identify, signIn } = openAccess({
    database,
    config: { publicUrl: 'http://localhost:3000', embedded: true, oidc: undefined, ...config },
    ...(remembering ? { remembering } : {}),
  });
  const app = await createServer({
    database,
    modules: [routes],
    identify,
    translate: () => (key) => key,
    now: Date.now,
    version: '0',
    requestsPerMinute: 10_000,
  });
  await app.register(signIn);
  await app.ready();
  return {
    app,
    database,
    close: async () => {
      await app.close();
      await database.close();
    },
  };
}

/** What only the guard may touch: tests put rows there and look at them without going through the product. */
export const asGuard = <T>(ownerUrl: string, work: (query: OwnerQuery) => Promise<T>): Promise<T> =>
  asOwner(ownerUrl, async (query) => {
    await query('set local role omstilt_guard');
    return work(query);
  });

/** A person with roles, made as the installation's owner makes them. */
export async function person(
  ownerUrl: string,
  given: { email?: string; example?: boolean; roles?: readonly { unit: string; role: Role }[] } = {},
): Promise<{ id: string; email: string }> {
  const id = randomUUID();
  const email = given.email ?? `${id}@example.org`;
  await asOwner(ownerUrl, async (query) => {
    await query('select access.person_with_email($1, $2, $3, $4)', [
      id,
      email,
      'Prøve Person',
      given.example ?? false,
    ]);
    for (const { unit, role } of given.roles ?? [])
      await query(`select access.give_role($1, $2, $3, $4, '2000-01-01', 'infinity')`, [
        unit,
        randomUUID(),
        id,
        role,
      ]);
  });
  return { id, email };
}

export async function unit(
  ownerUrl: string,
  { kind, name, parents = [] }: { kind: string; name: string; parents?: readonly string[] },
): Promise<string> {
  const id = randomUUID();
  const slug = `${name.toLowerCase().replace(/[^a-z]+/g, '-')}-${id.slice(0, 8)}`;
  await asOwner(ownerUrl, (query) =>
    query(`select access.place_unit($1, $2, $3, $4, 'Europe/Oslo', 'nb', false, $5)`, [
      id,
      kind,
      slug,
      name,
      parents,
    ]),
  );
  return id;
}

/** Signed in without a sign-in: the cookie's header and the token that changes need. */
export async function session(
  { database }: AccessServer,
  person: string,
): Promise<{ cookie: string; csrf: string; secret: string }> {
  const [secret, csrf] = [newSecret(), newSecret()];
  await database.pools.omstilt_app.query(`select access.open_session($1, $2, $3, null, '30 minutes')`, [
    person,
    hashOf(secret),
    csrf,
  ]);
  return { cookie: `omstilt_session=${secret}`, csrf, secret };
}
