import { existsSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { root } from '#platform/database/root.ts';

/**
 * The built web application. Files with a hash in their name never change; the page itself is asked for again each time, and is
 * the answer to every address that is a page of the application.
 */
export async function registerWeb(
  app: FastifyInstance,
  folder = path.join(root, 'dist', 'web'),
): Promise<void> {
  if (!existsSync(path.join(folder, 'index.html'))) return;
  await app.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    preCompressed: true,
    setHeaders: (response, file) => {
      const forever = file.includes(`${path.sep}assets${path.sep}`);
      response.header('Cache-Control', forever ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app.route({
    method: ['GET', 'HEAD'],
    url: '/*',
    schema: { hide: true },
    config: { rateLimit: false },
    handler: async (request, reply) => {
      // As the router read it: `//` is an address too, and no parser of URLs can resolve it.
      const { '*': page } = request.params as { '*': string };
      const takesPages = /text\/html|\*\/\*/.test(request.headers.accept ?? '*/*');
      if (!takesPages || isFile(page) || page.startsWith('api/')) return reply.callNotFound();
      return reply.sendFile('index.html');
    },
  });
}

/** What is asked for by the end of its name, and is not there. A series has dots in its key: `/data/no.population`. */
const isFile = (page: string): boolean => path.extname(page) !== '' && !/^data\/[^/]+$/.test(page);
