import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import type { Database } from '#platform/database/database.ts';
import type { Cron, Tasks } from './task.ts';

/** What a worker is started with, with nothing left open. */
export type QueueOptions = {
  readonly database: Database;
  readonly tasks: Tasks;
  readonly crontab: readonly Cron[];
  readonly logger: Logger;
  readonly concurrency: number;
  readonly longest: number;
  readonly registry?: Registry;
};
