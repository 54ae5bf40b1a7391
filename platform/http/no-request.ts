import { maxHeaderSize, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { ConnectionError } from 'fastify';
import { preferredLanguage } from '#platform/language/language.ts';
import type { Problem } from '#platform/problems/problem.ts';
import type { HttpPorts } from './handler.ts';
import { problemDocumentOf } from './problem-document.ts';

/** What came is no request that can be read, so there is no language to tell it in but our own. The connection ends. */
export const tellNoRequest =
  ({ translate }: Pick<HttpPorts, 'translate'>) =>
  (error: ConnectionError, socket: Socket): void => {
    if (error.code === 'ECONNRESET' || socket.destroyed) return;
    const problem = problems[error.code] ?? notHttp;
    const body = JSON.stringify(problemDocumentOf(problem, translate(preferredLanguage(undefined))));
    const head = [
      `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`,
      'Content-Type: application/problem+json',
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Connection: close',
    ];
    if (socket.writable) socket.write(`${head.join('\r\n')}\r\n\r\n${body}`);
    socket.destroy(error);
  };

const notHttp: Problem = { code: 'not-http', status: 400 };

const problems: Record<string, Problem> = {
  HPE_HEADER_OVERFLOW: { code: 'headers-too-large', status: 431, params: { most: maxHeaderSize / 1024 } },
  ERR_HTTP_REQUEST_TIMEOUT: { code: 'too-slow', status: 408 },
};
