import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { registerWeb } from './web.ts';

let app: FastifyInstance;
let folder: string;
let port: number;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'omstilt-web-'));
  await writeFile(path.join(folder, 'index.html'), 'the page');
  app = Fastify();
  await registerWeb(app, folder);
  port = Number(new URL(await app.listen({ port: 0 })).port);
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true });
});

/** Asked for as it stands: most clients would make one slash of two. */
async function answerTo(target: string): Promise<string | number | undefined> {
  const asked = request({ port, path: target, headers: { accept: 'text/html', connection: 'close' } });
  asked.end();
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  const said = await text(response);
  return response.statusCode === 200 ? said : response.statusCode;
}

it.each([
  '/',
  '//',
  '///',
  '/programmes/eksempelvik',
  '/data/no.population',
  '//elsewhere',
  '/%2f',
  '/a%20b?c=d',
])('the page answers at %s', async (url) => expect(await answerTo(url)).toBe('the page'));

it.each(['/api/v2/me', '/%61pi/v1/nowhere', '/assets/gone.js'])('nothing is found at %s', async (url) =>
  expect(await answerTo(url)).toBe(404),
);
