import type { FastifyPluginAsync } from 'fastify';
import { isFromThisMachine } from '#platform/access/from-this-machine.ts';
import { notFound, Refusal } from '#platform/problems/refusal.ts';
import { demonstrationSignIn, goOn, signInPaths } from './contract.ts';
import { sessionCookie } from './credential.ts';
import { atTheDoor } from './door.ts';
import { perMinute } from './per-minute.ts';
import { demonstrationIsOpen } from './policy.ts';
import type { AccessPorts } from './ports.ts';
import * as rules from './rules.ts';
import { beginSession, endSession } from './sessions.ts';
import { providerSignIn } from './sign-in-provider.ts';
import { demonstrationPeople } from './store.ts';

/** The browser's own way in and out, outside the API: it sets and clears the session's cookie. */
export const signInRoutes =
  (ports: AccessPorts): FastifyPluginAsync =>
  async (app) => {
    const { database, jar, identify, provider, publicUrl } = ports;
    app.addHook('onRequest', async (_, reply) => void reply.header('Cache-Control', 'no-store'));
    await app.register(providerSignIn(ports));

    app.route({
      method: 'POST',
      url: signInPaths.demonstration,
      // JSON only: another site's form cannot send it, so that nobody is signed in without asking.
      schema: { hide: true, body: demonstrationSignIn, response: { 200: goOn } },
      config: perMinute(300),
      handler: async (request, reply) => {
        const { embedded } = ports;
        const fromThisMachine = isFromThisMachine(request);
        if (!demonstrationIsOpen({ embedded, oidc: provider !== undefined, fromThisMachine }))
          throw notFound();
        const given = demonstrationSignIn.parse(request.body);
        await atTheDoor(database, async (tx) => {
          const people = await demonstrationPeople(tx);
          if (!people.some(({ person }) => person === given.person)) throw notFound();
          await beginSession(tx, { jar, request, reply }, { person: given.person, idToken: null });
        });
        return { next: rules.localPath(given.return) };
      },
    });

    app.route({
      method: 'POST',
      url: signInPaths.signOut,
      schema: { hide: true, response: { 200: goOn } },
      config: perMinute(60),
      handler: async (request, reply) => {
        const { csrf } = await identify(request);
        if (csrf !== undefined && request.headers['x-csrf-token'] !== csrf)
          throw new Refusal({ code: 'csrf', status: 403 });
        const proof = await atTheDoor(database, (tx) => endSession(tx, jar, request));
        jar.clear(reply, sessionCookie);
        const elsewhere = proof && (await provider?.signOutUrl(proof, `${publicUrl}/`));
        return { next: elsewhere || '/sign-in?left=true' };
      },
    });
  };
