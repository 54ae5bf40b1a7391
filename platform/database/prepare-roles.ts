import pg from 'pg';
import { guardRole, loginRoles, passwordOf, urlFor } from './roles.ts';

/**
 * Makes the roles that are missing and sees that they can log in. Roles belong to the whole cluster, so several
 * databases may meet here at once: what another has just made is not an error.
 */
export async function prepareRoles(client: pg.Client, ownerUrl: string): Promise<void> {
  for (const role of [...loginRoles, guardRole]) await create(client, role);
  for (const role of loginRoles) {
    if (await canLogIn(urlFor(role, ownerUrl))) continue;
    await retried(() =>
      client.query(`alter role ${role} login password ${pg.escapeLiteral(passwordOf(role, ownerUrl))}`),
    );
  }
  await client.query(
    `grant connect on database ${pg.escapeIdentifier(await databaseName(client))} to ${loginRoles.join(', ')}`,
  );
  for (const role of [guardRole, 'omstilt_worker'])
    await retried(() => client.query(`grant ${role} to current_user`));
}

async function create(client: pg.Client, role: string): Promise<void> {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
  if (rowCount) return;
  try {
    await client.query(`create role ${role}`);
  } catch (error) {
    if (isDatabaseError(error, '42710', '23505')) return;
    if (isDatabaseError(error, '42501')) throw mayNotCreate(role, error);
    throw error;
  }
}

const mayNotCreate = (role: string, cause: unknown) =>
  new Error(
    `The user in DATABASE_URL may not create the role ${role}. Let it (alter role … createrole), or let an administrator create ` +
      `${[...loginRoles, guardRole].join(', ')} and grant them to that user with admin option.`,
    { cause },
  );

async function canLogIn(connectionString: string): Promise<boolean> {
  const client = new pg.Client({ connectionString });
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

export const databaseName = async (client: pg.Client) =>
  (await client.query<{ name: string }>('select current_database() as name')).rows[0]?.name ?? '';

/** "tuple concurrently updated": two installations touched the same role in the same moment. */
async function retried(step: () => Promise<unknown>, times = 5): Promise<void> {
  try {
    await step();
  } catch (error) {
    if (times <= 1 || !isDatabaseError(error, 'XX000', '40001')) throw error;
    await new Promise((resolve) => setTimeout(resolve, 50));
    await retried(step, times - 1);
  }
}

const isDatabaseError = (error: unknown, ...codes: string[]) =>
  error instanceof pg.DatabaseError && codes.includes(error.code ?? '');
