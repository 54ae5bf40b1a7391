import type { Task as QueueTask, TaskList } from 'graphile-worker';
import type { Database } from '#platform/database/database.ts';
import { askerOf, systemOf } from './asker.ts';
import { countJobs } from './figures.ts';
import { payloadOf } from './payload.ts';
import type { QueueOptions } from './queue-options.ts';
import type { Job, Task } from './task.ts';
import { within } from './within.ts';

/** Everything a worker knows how to do, as the queue calls it. */
export const queueTasks = (options: QueueOptions): TaskList => ({
  ...jobsOf(options),
  ...clockworkOf(options),
});

/** Counted, bounded in time, and in somebody's name. */
function jobsOf({ tasks, database, logger, registry, longest }: QueueOptions) {
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

function clockworkOf({ crontab, logger, longest }: QueueOptions) {
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
