import type { Logger } from 'pino';
import { digestTasks, followingCrontab } from '#modules/logbook/index.ts';
import { reminderCrontab, reminderTasks } from '#modules/results/index.ts';
import { filesAtHand, importTasks, suppliesOf } from '#modules/statistics/index.ts';
import type { Config } from '#platform/config/config.ts';
import type { Database } from '#platform/database/database.ts';
import { clamd } from '#platform/files/scanner.ts';
import { fileTasks } from '#platform/files/tasks.ts';
import { measureQueue } from '#platform/jobs/figures.ts';
import { housekeeping } from '#platform/jobs/housekeeping.ts';
import { startWorker as startQueue, type Worker } from '#platform/jobs/start-worker.ts';
import { postBy } from '#platform/mail/post.ts';
import { mailCrontab, mailTasks, sendWaitingLetters } from '#platform/mail/tasks.ts';
import { say } from './messages.ts';

export type WorkerOptions = { config: Config; database: Database; logger: Logger };

/** The worker of this installation: what its modules put on the queue, and what the clock asks for. A new task is a line here. */
export async function startWorker({ config, database, logger }: WorkerOptions): Promise<Worker> {
  const { smtpUrl, publicUrl } = config;
  const post = smtpUrl === undefined ? undefined : postBy({ smtpUrl, publicUrl });
  const scanner = config.scanner && clamd(config.scanner);
  const mail = { database, post, logger };
  const following = { database, say, publicUrl };
  const worker = await startQueue({
    database,
    logger,
    tasks: {
      ...fileTasks({ database, scanner, logger }),
      ...mailTasks(mail),
      ...digestTasks(following),
      ...reminderTasks(following),
      ...importTasks({
        database,
        supplyOf: suppliesOf({
          offline: config.offline,
          sourcesUrl: config.sourcesUrl,
          now: Date.now,
          atHand: filesAtHand(database),
        }),
      }),
    },
    crontab: [
      housekeeping(database),
      ...mailCrontab(mail),
      ...followingCrontab(following),
      ...reminderCrontab(following),
    ],
  });
  measureQueue(database);
  if (post) await sendWaitingLetters(database);
  return {
    stop: async () => {
      await worker.stop();
      post?.close();
    },
  };
}
