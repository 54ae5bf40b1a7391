import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import type { Database } from '#platform/database/database.ts';
import type { QueueOptions } from './queue-options.ts';
import { queueWatch } from './queue-watch.ts';
import { begin, type Runner } from './runner.ts';
import type { Cron, Tasks } from './task.ts';

export type WorkerOptions = {
  database: Database;
  tasks: Tasks;
  crontab?: readonly Cron[];
  logger: Logger;
  /** Jobs at once in this process. */
  concurrency?: number;
  /** No job may take longer, milliseconds: one that hangs gives its place back. */
  longest?: number;
  registry?: Registry;
};

export type Worker = {
  /** Takes no more jobs, waits a little for those under way, and lets go of what is not done then: it is tried again. */
  stop(): Promise<void>;
};

/**
 * Does the jobs of the queue, and what the clock asks for, until stopped. Any number of workers share one database. A worker that loses its
 * database goes on when it is back.
 */
export async function startWorker(given: WorkerOptions): Promise<Worker> {
  const options = watched(given);
  const { logger } = options;
  const told = new AbortController();
  let runner = await begin(options);
  const keepOn = async (): Promise<void> => {
    for (;;) {
      const error = await runner.ended;
      if (told.signal.aborted) return;
      logger.error({ err: error }, 'the worker stopped by itself and is started again');
      // It may wait for a database that never answers; nobody waits for it.
      void runner.stop();
      const next = await beginAgain(options, told.signal);
      if (!next) return;
      runner = next;
    }
  };
  const kept = keepOn();
  return {
    stop: async () => {
      if (told.signal.aborted) return;
      told.abort();
      await runner.stop();
      await kept;
    },
  };
}

/** With all that was left open said, and one who looks after the queue itself. */
function watched({
  crontab = [],
  concurrency = 2,
  longest = 5 * 60_000,
  ...rest
}: WorkerOptions): QueueOptions {
  const { database, logger, tasks } = rest;
  const known = [...Object.keys(tasks), ...crontab.map(({ name }) => name)];
  const watch = queueWatch({ database, logger, longest, known });
  return { ...rest, concurrency, longest, crontab: [...crontab, watch] };
}

/** Nothing when told to stop. */
async function beginAgain(options: QueueOptions, told: AbortSignal): Promise<Runner | undefined> {
  for (let wait = 250; ; wait = Math.min(wait * 2, 10_000)) {
    await pause(wait, undefined, { signal: told }).catch(() => {});
    if (told.aborted) return undefined;
    try {
      const runner = await begin(options);
      if (!told.aborted) return runner;
      await runner.stop();
    } catch (error) {
      options.logger.error({ err: error }, 'the worker could not be started again yet');
    }
  }
}
