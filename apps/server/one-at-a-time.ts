import pg from 'pg';

/** Does the work while no other process on the same database does: two that start at once would both find it undone. */
export async function oneAtATime(ownerUrl: string, work: () => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOADING]);
    await work();
  } finally {
    await client.end();
  }
}

// Any number that no other lock of ours has.
const LOADING = 716_003;
