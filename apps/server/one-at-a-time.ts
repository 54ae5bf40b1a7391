import pg from 'pg';

/** Does the work while no other process on the same database does: two that start at once would both find it undone. */
export async function oneAtATime(ownerUrl: string, work: () => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1, $2)', LOADING);
    await work();
  } finally {
    await client.end();
  }
}

// Locks of two numbers never meet the locks of one number that migrations and functions take.
const LOADING = [716, 1];
