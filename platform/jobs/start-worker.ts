import { parseCronItems, type Task as QueueTask, type Runner, run } from 'graphile-worker';
import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import type { Database } from '#platform/database/database.ts';
import { askerOf, systemOf } from './asker.ts';
import { countJobs } from './figures.ts';
import { payloadOf } from './payload.ts';
import { queueLogger } from './queue-log.ts';
import { queueWatch } from './queue-watch.ts';
import { untilSilent } from './silence.ts';
import type { Cron, Job, Task, Tasks } from './task.ts';
import { within } from './within.ts';

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
export async function startWorker(options: WorkerOptions): Promise<Worker> {
  const { logger } = options;
  let stopped = false;
  let runner = await begin(options);
  const watch = async (): Promise<void> => {
    for (;;) {
      const error = await endOf(runner);
      if (stopped) return;
      logger.error({ err: error }, 'the worker stopped by itself and is started again');
      runner = await beginAgain(options, () => stopped);
    }
  };
  const watched = watch();
  return {
    stop: async () => {
      if (stopped) return;
      stopped = true;
      await runner.stop().catch(() => {});
      await watched;
    },
  };
}

/** Until it ends by itself, or is silent and let go of; answers with why. */
async function endOf(runner: Runner): Promise<unknown> {
  const over = new AbortController();
  const ended = runner.promise.then(
    () => undefined,
    (cause: unknown) => cause,
  );
  const silent = untilSilent(runner.events, 3 * pollInterval, over.signal).then(() => silence);
  const why = await Promise.race([ended, silent]);
  over.abort();
  // It may wait for a database that never answers; nobody waits for it.
  if (why === silence) void runner.stop().catch(() => {});
  return why;
}

const silence = new Error('it has not asked the queue with success for long');

function begin(options: WorkerOptions): Promise<Runner> {
  const { database, logger, concurrency = 2, tasks, longest = fiveMinutes } = options;
  const asked = options.crontab ?? [];
  const known = [...Object.keys(tasks), ...asked.map(({ name }) => name)];
  const crontab = [...asked, queueWatch({ database, logger, longest, known })];
  return run({
    connectionString: database.workerUrl,
    concurrency,
    maxPoolSize: concurrency + 2,
    noHandleSignals: true,
    pollInterval,
    logger: queueLogger(logger),
    taskList: { ...jobsOf(options), ...clockworkOf(crontab, options) },
    parsedCronItems: parseCronItems(
      crontab.map(({ name, at }) => ({ task: name, match: at, identifier: name })),
    ),
  });
}

const pollInterval = 2_000;
const fiveMinutes = 5 * 60_000;

/** Counted, bounded in time, and in somebody's name. */
function jobsOf({ tasks, database, logger, registry, longest = fiveMinutes }: WorkerOptions) {
  const count = countJobs(registry);
  return Object.fromEntries(
    Object.entries(tasks).map(([name, task]): [string, QueueTask] => [
      name,
      async (raw, { job, abortSignal }) => {
        const { attempts: attempt, max_attempts: most } = job;
        try {
          const done = await within(longest, abortSignal, (signal) =>
            perform(database, task, raw, { attempt, signal }),
          );
          if (!done)
            logger.warn({ task: name, job: job.id }, 'nobody is there any more in whose name to do this job');
          count(name, 'done');
        } catch (error) {
          count(name, attempt >= most ? 'given-up' : 'failed');
          logger.error({ err: error, task: name, job: job.id, attempt, most }, 'a job failed');
          throw error;
        }
      },
    ]),
  );
}

/** False when there is nobody any more in whose name to do it. */
async function perform(
  database: Database,
  task: Task,
  raw: unknown,
  rest: Pick<Job<unknown>, 'attempt' | 'signal'>,
): Promise<boolean> {
  const payload = payloadOf(raw);
  const { unit, subject } = payload;
  if (task.for === 'unit') {
    await task.run({ unit, subject, actor: systemOf(unit), ...rest });
    return true;
  }
  const actor = await askerOf(database, payload);
  if (!actor) return false;
  await task.run({ unit, subject, actor, ...rest });
  return true;
}

function clockworkOf(crontab: readonly Cron[], { logger, longest = fiveMinutes }: WorkerOptions) {
  return Object.fromEntries(
    crontab.map(({ name, run }): [string, QueueTask] => [
      name,
      async (_, { abortSignal }) => {
        try {
          await within(longest, abortSignal, run);
        } catch (error) {
          logger.error({ err: error, task: name }, 'a task of the clock failed');
          throw error;
        }
      },
    ]),
  );
}

async function beginAgain(options: WorkerOptions, stopped: () => boolean): Promise<Runner> {
  for (let wait = 250; ; wait = Math.min(wait * 2, 10_000)) {
    await new Promise((resolve) => setTimeout(resolve, wait));
    try {
      const runner = await begin(options);
      if (stopped()) void runner.stop().catch(() => {});
      return runner;
    } catch (error) {
      if (stopped()) throw error;
      options.logger.error({ err: error }, 'the worker could not be started again yet');
    }
  }
}
