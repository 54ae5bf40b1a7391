import { once } from 'node:events';
import { connect } from 'node:net';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { limitRate } from './rate-limit.ts';

let app: FastifyInstance;
let port: number;

beforeEach(async () => {
  app = Fastify();
  await limitRate(app, 3);
  app.get('/api/v1/me', async () => 'me');
  app.get('/livez', async () => 'ok');
  app.get('/*', async (_, reply) => reply.code(404).send('page'));
  app.post('/sign-out', { config: { rateLimit: { max: 1, timeWindow: '1 minute' } } }, async () => 'out');
  port = Number(new URL(await app.listen({ port: 0 })).port);
});
afterEach(() => app.close());

/** Written as it stands: no client of HTTP would leave these targets alone. */
async function statusOf(target: string, method = 'GET'): Promise<number> {
  const socket = connect(port, '127.0.0.1');
  socket.write(`${method} ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
  const [first] = (await once(socket, 'data')) as [Buffer];
  socket.destroy();
  return Number(first.toString().split(' ')[1]);
}

it.each([
  ['/%61pi/v1/me', 200],
  ['http://elsewhere.example/api/v1/me', 200],
  ['/%61%70%69/v1/%6de', 200],
  ['/api/v1/nowhere', 404],
  ['/%61pi/nowhere', 404],
])('counts %s as what the router takes it for', async (target, status) => {
  for (let times = 0; times < 3; times += 1) expect(await statusOf(target)).toBe(status);
  expect(await statusOf(target)).toBe(429);
  expect(await statusOf('/api/v1/me')).toBe(429);
});

it('counts what is not there, by whatever method', async () => {
  for (let times = 0; times < 3; times += 1) expect(await statusOf('/api/v1/me', 'DELETE')).toBe(404);
  expect(await statusOf('/api/v1/me', 'DELETE')).toBe(429);
});

it('counts no pages and no probes, and leaves other limits to their routes', async () => {
  for (let times = 0; times < 5; times += 1) {
    expect(await statusOf('/programmes')).toBe(404);
    expect(await statusOf('/livez')).toBe(200);
  }
  expect(await statusOf('/sign-out', 'POST')).toBe(200);
  expect(await statusOf('/sign-out', 'POST')).toBe(429);
  expect(await statusOf('/api/v1/me')).toBe(200);
});
