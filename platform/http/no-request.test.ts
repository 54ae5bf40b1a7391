import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { say } from '#apps/server/messages.ts';
import { problemDocument } from '#platform/shapes/problem-document.ts';
import { tellNoRequest } from './no-request.ts';

let app: FastifyInstance;
let port: number;

beforeAll(async () => {
  app = Fastify({ clientErrorHandler: tellNoRequest({ translate: say }) });
  port = Number(new URL(await app.listen({ port: 0 })).port);
});
afterAll(() => app.close());

it.each([
  ['a method that is none', 'FETCH / HTTP/1.1\r\nHost: x\r\n\r\n', 400, 'not-http'],
  [
    'two lengths, to smuggle a second request',
    'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    400,
    'not-http',
  ],
  [
    'headers without end',
    `GET / HTTP/1.1\r\nHost: x\r\nA: ${'a'.repeat(20_000)}\r\n\r\n`,
    431,
    'headers-too-large',
  ],
])('what is no request is told as a problem in words: %s', async (_, request, status, code) => {
  const socket = connect(port, '127.0.0.1');
  socket.write(request);
  const [head = '', body = ''] = (await text(socket)).split('\r\n\r\n');
  expect(head).toContain(`HTTP/1.1 ${status} `);
  expect(head).toContain('Content-Type: application/problem+json');
  expect(head).toContain(`Content-Length: ${Buffer.byteLength(body)}`);
  const problem = problemDocument.parse(JSON.parse(body));
  expect(problem).toMatchObject({ status, code });
  expect(problem.title).not.toContain('problem.');
});
