import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import type { Config } from '#platform/config/config.ts';
import type { Database } from '#platform/database/database.ts';
import { createServer } from '#platform/http/server.ts';
import { registerHealth } from './health.ts';
import { say } from './messages.ts';
import { modulesOf } from './modules.ts';
import { version } from './version.ts';
import { registerWeb } from './web.ts';

export type AppOptions = {
  config: Config;
  database: Database;
  logger?: FastifyBaseLogger;
  now?: () => number;
  requestsPerMinute?: number;
};

/** The whole server, ready to listen: the modules' operations, the browser's way in and out, health, and the web pages. */
export async function buildApp({
  config,
  database,
  logger,
  now = Date.now,
  requestsPerMinute = config.requestsPerMinute,
}: AppOptions): Promise<FastifyInstance> {
  const { routes, identify, signIn } = modulesOf({ config, database, log: logger ?? silent });
  const app = await createServer({
    database,
    modules: routes,
    identify,
    translate: say,
    now,
    version,
    trustProxy: !config.embedded,
    requestsPerMinute,
    ...(logger ? { logger } : {}),
  });
  await app.register(signIn);
  registerHealth(app, { database, version });
  await registerWeb(app);
  return app;
}

const silent = { warn: () => {} };
