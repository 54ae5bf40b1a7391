import { parseCronItems, run } from 'graphile-worker';
import { openPool } from '#platform/database/pool.ts';
import { queueLogger } from './queue-log.ts';
import type { QueueOptions } from './queue-options.ts';
import { queueTasks } from './queue-tasks.ts';
import { untilSilent } from './silence.ts';

export type Runner = {
  /** Resolves, with why, when it has ended by itself or does nothing any more. */
  readonly ended: Promise<unknown>;
  /** Resolves, however often it is asked, when what was under way is done and its last connection has ended. */
  stop(): Promise<void>;
};

/** The queue's own runner, with connections of its own. */
export async function begin(options: QueueOptions): Promise<Runner> {
  const { database, logger, concurrency, crontab } = options;
  // Given to it, for it does not wait for those that it opens itself (graphile-worker 0.17, `makeNewPool`): a database that stopped
  // after it ended the program with an error that nobody heard.
  const { pool, close } = openPool(database.workerUrl, {
    max: concurrency + 2,
    onError: (error) => logger.debug({ err: error }, 'the worker lost a connection'),
  });
  try {
    const runner = await run({
      pgPool: pool,
      concurrency,
      noHandleSignals: true,
      pollInterval,
      preset: { worker: noted },
      logger: queueLogger(logger),
      taskList: queueTasks(options),
      parsedCronItems: parseCronItems(
        crontab.map(({ name, at }) => ({ task: name, match: at, identifier: name })),
      ),
    });
    const over = new AbortController();
    const ended = runner.promise.then(
      () => undefined,
      (cause: unknown) => cause,
    );
    const silent = untilSilent(runner.events, 3 * pollInterval, over.signal).then(() => silence);
    const end = async () => {
      over.abort();
      // Refused when it has stopped by itself.
      await runner.stop().catch(() => {});
      await ended;
      await close();
    };
    let stopped: Promise<void> | undefined;
    return {
      ended: Promise.race([ended, silent]),
      stop: () => {
        stopped ??= end();
        return stopped;
      },
    };
  } catch (error) {
    void close();
    throw error;
  }
}

/**
 * That a job is done is noted in batches, of whatever ends at once: those the runner waits for when it stops, and hears the failure of.
 * Else it lets go of that promise (graphile-worker 0.17, `completeJob`): a job is done twice, and a lost connection ends the program.
 */
const noted = { completeJobBatchDelay: 0, failJobBatchDelay: 0 };

const pollInterval = 2_000;
const silence = new Error('it has not asked the queue with success for long');
