import { sql } from 'kysely';
import type { Database } from '#platform/database/database.ts';
import { installation } from './installation.ts';
import type { Cron } from './task.ts';

/** Every night: what has had its time is removed, in all units, by functions that the guard owns. */
export const housekeeping = (database: Database, now: () => number = Date.now): Cron => ({
  name: 'platform.tidy',
  at: '20 3 * * *',
  run: async () => {
    const before = (days: number) => new Date(now() - days * 86_400_000);
    await database.withActor(installation, (tx) => sql`select platform.tidy(${before(2)})`.execute(tx));
    // Looked at again after a day in quarantine; removed after a week when nothing holds on to it.
    await database.withActor(installation, (tx) =>
      sql`select files.tidy(${before(1)}, ${before(7)})`.execute(tx),
    );
    await database.withActor(installation, (tx) => sql`select mail.tidy(${before(30)})`.execute(tx));
  },
});
