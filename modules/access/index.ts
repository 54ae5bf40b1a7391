import type { FastifyPluginAsync } from 'fastify';
import { cookieJar } from '#platform/access/cookies.ts';
import { oidcProvider } from '#platform/access/oidc.ts';
import type { Config } from '#platform/config/config.ts';
import type { Database } from '#platform/database/database.ts';
import type { ModuleRoutes } from '#platform/http/handler.ts';
import { signInPaths } from './contract.ts';
import { type Identify, identifyBy } from './identify.ts';
import { type RememberOptions, remember } from './remembered.ts';
import { accessRoutes } from './routes.ts';
import { signInRoutes } from './sign-in.ts';

export {
  endRole,
  giveRole,
  type Membership,
  managedWithout,
  members,
  personWithEmail,
  renameUnit,
} from './member-store.ts';
export { kindsOf } from './store.ts';

export type AccessOptions = {
  config: Pick<Config, 'publicUrl' | 'embedded' | 'oidc'>;
  database: Database;
  remembering?: RememberOptions;
};

/** Who asks, how they come in and out, and what is their own. `signIn` is registered on the server, and closes with it. */
export function openAccess({ config, database, remembering }: AccessOptions): {
  routes: ModuleRoutes;
  identify: Identify;
  signIn: FastifyPluginAsync;
} {
  const { publicUrl, embedded } = config;
  const redirectUri = publicUrl + signInPaths.callback;
  const provider = config.oidc && oidcProvider({ ...config.oidc, redirectUri });
  const jar = cookieJar(publicUrl);
  const remembered = remember(database, remembering);
  const oidc = provider !== undefined;
  const identify = identifyBy({ database, jar, remembered, examples: embedded && !oidc });
  return {
    routes: accessRoutes({ embedded, oidc }),
    identify,
    signIn: onWholeServer(async (app) => {
      app.addHook('onClose', async () => remembered.close());
      // Whoever has made a change is answered when this server has heard of it: what they ask next is answered as it now is.
      app.addHook('onSend', async ({ method }) => {
        if (method !== 'GET' && method !== 'HEAD') await remembered.caughtUp();
      });
      await app.register(
        signInRoutes({ database, jar, identify, remembered, provider, embedded, publicUrl }),
      );
    }),
  };
}

/** Its hooks are for every route of the server, not for its own alone. */
const onWholeServer = (plugin: FastifyPluginAsync): FastifyPluginAsync =>
  Object.assign(plugin, { [Symbol.for('skip-override')]: true });

export { CommandRefused } from './command-refused.ts';
export { addUnit, addUser, giveToken, listUnits } from './commands.ts';
export { accessGround } from './dossier-store.ts';
