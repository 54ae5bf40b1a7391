import type { FastifyBaseLogger, FastifyPluginAsync } from 'fastify';
import { openAccess } from '#modules/access/index.ts';
import { logbookRoutes } from '#modules/logbook/index.ts';
import { planRoutes } from '#modules/plan/index.ts';
import { programmeRoutes } from '#modules/programme/index.ts';
import { enhetsregisteret, resultsRoutes } from '#modules/results/index.ts';
import { statisticsRoutes } from '#modules/statistics/index.ts';
import type { Config } from '#platform/config/config.ts';
import type { Database } from '#platform/database/database.ts';
import type { HttpPorts, ModuleRoutes } from '#platform/http/handler.ts';
import { languages } from '#platform/language/language.ts';
import { messages, say } from './messages.ts';

export type Modules = {
  routes: readonly ModuleRoutes[];
  identify: HttpPorts['identify'];
  signIn: FastifyPluginAsync;
};

/** The modules of this installation, each with what it stands on. A new module is a line here. */
export function modulesOf({
  config,
  database,
  log,
}: {
  config: Config;
  database: Database;
  log: Pick<FastifyBaseLogger, 'warn'>;
}): Modules {
  const access = openAccess({ config, database });
  const dictionaries = languages.map((language) => messages[language]);
  const logbook = logbookRoutes({
    database,
    say,
    dictionaries,
    publicUrl: config.publicUrl,
    sendsMail: config.smtpUrl !== undefined,
  });
  const register = enhetsregisteret({ url: config.registerUrl, offline: config.offline, log });
  return {
    routes: [
      access.routes,
      programmeRoutes,
      planRoutes,
      logbook,
      resultsRoutes({ register, publicUrl: config.publicUrl, database, say, dictionaries }),
      statisticsRoutes({ database, say, dictionaries, offline: config.offline }),
    ],
    identify: access.identify,
    signIn: access.signIn,
  };
}
