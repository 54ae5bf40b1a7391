import type { Logger } from 'pino';
import type { Config } from '#platform/config/config.ts';
import type { Database } from '#platform/database/database.ts';

export async function startWorker(_: {
  config: Config;
  database: Database;
  logger: Logger;
}): Promise<{ stop(): Promise<void> }> {
  return { stop: async () => {} };
}
