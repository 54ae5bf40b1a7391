import type { ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { Answer } from './answer.ts';

/**
 * What can befall a call on its way: another status, a page of HTML with status 200, half an answer, none at all, or one
 * that takes its time (`slow` before the first byte, `trickle` between pieces; milliseconds).
 */
export type Trouble =
  | { readonly status: number; readonly body?: string; readonly headers?: Readonly<Record<string, string>> }
  | { readonly slow: number }
  | { readonly trickle: number }
  | 'html'
  | 'cut'
  | 'drop';

export async function send(response: ServerResponse, answer: Answer, trouble: Trouble | null): Promise<Sent> {
  if (trouble === 'drop') {
    response.destroy();
    return { status: 0, bytes: 0 };
  }
  const changed = changedBy(answer, trouble);
  const body =
    typeof changed.body === 'string' ? Buffer.from(changed.body, 'utf8') : Buffer.from(changed.body);
  if (trouble !== null && typeof trouble === 'object' && 'slow' in trouble) await pause(trouble.slow);
  response.writeHead(changed.status, { ...changed.headers, 'content-length': String(body.length) });
  if (trouble === 'cut') return cut(response, body, changed.status);
  if (trouble !== null && typeof trouble === 'object' && 'trickle' in trouble)
    return trickle(response, body, changed.status, trouble.trickle);
  await new Promise<void>((done) => response.end(body, () => done()));
  return { status: changed.status, bytes: body.length };
}

export type Sent = { readonly status: number; readonly bytes: number };

function changedBy(answer: Answer, trouble: Trouble | null): Answer {
  if (trouble === 'html')
    return {
      status: 200,
      headers: { 'content-type': 'text/html; charset=utf-8' },
      body: '<!DOCTYPE html><html><head><title>Driftsstans</title></head><body>Tjenesten er nede.</body></html>',
    };
  if (trouble !== null && typeof trouble === 'object' && 'status' in trouble)
    return { status: trouble.status, headers: trouble.headers ?? {}, body: trouble.body ?? '' };
  return answer;
}

/** Half of the body under the full length, then the line goes dead. */
async function cut(response: ServerResponse, body: Buffer, status: number): Promise<Sent> {
  const half = body.subarray(0, Math.floor(body.length / 2));
  await new Promise<void>((done) => response.write(half, () => done()));
  response.destroy();
  return { status, bytes: half.length };
}

async function trickle(response: ServerResponse, body: Buffer, status: number, wait: number): Promise<Sent> {
  const pieces = 8;
  const size = Math.ceil(body.length / pieces);
  for (let from = 0; from < body.length && !response.destroyed; from += size) {
    response.write(body.subarray(from, from + size));
    await pause(wait);
  }
  response.end();
  return { status, bytes: body.length };
}
