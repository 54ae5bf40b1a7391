import type { Logger } from 'pino';
import type { Database } from '#platform/database/database.ts';
import { freeAbandoned, unknownTasks } from './queue-state.ts';
import type { Cron } from './task.ts';

type Watched = { database: Database; logger: Logger; longest: number; known: readonly string[] };

/** Looks after the queue itself: jobs that a killed worker held, and jobs that no worker knows. */
export const queueWatch = ({ database, logger, longest, known }: Watched): Cron => ({
  name: watching,
  at: '* * * * *',
  run: async () => {
    const freed = await freeAbandoned(database, longest);
    if (freed > 0) logger.warn({ freed }, 'jobs of a worker that was killed are done again');
    const unknown = await unknownTasks(database, [...known, watching]);
    if (unknown.length > 0)
      logger.error({ unknown }, 'jobs wait for tasks that this version does not know: update the workers');
  },
});

const watching = 'queue.watch';
