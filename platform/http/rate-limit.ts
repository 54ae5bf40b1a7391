import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { apiRoot } from './operation.ts';

/** Requests a minute from one address. Routes outside the API have limits of their own (`config.rateLimit`), or none. */
export async function limitRate(app: FastifyInstance, most: number): Promise<void> {
  await app.register(rateLimit, { global: false, max: most, timeWindow: '1 minute' });
  const count = app.rateLimit();
  // A hook of the whole server, since what is not found has no route to hang one on.
  app.addHook('onRequest', async function (request, reply) {
    if (isCounted(request)) await count.call(this, request, reply);
  });
}

/**
 * Whatever the router took for the API, and whatever it did not find: an address can be written in many ways (`/%61pi/v1/me`,
 * `http://host/api/v1/me`), and only the router knows what it comes to. Pages and their files are not counted.
 */
function isCounted({ routeOptions: { url }, params }: FastifyRequest): boolean {
  const rest = (params as { '*'?: string })['*'];
  return url === undefined || url.startsWith(apiRoot) || rest?.startsWith('api/') === true;
}
