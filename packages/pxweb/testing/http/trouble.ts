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

/** What went over the line; abandoned where whoever asked was gone before it was whole. */
export type Sent = { readonly status: number; readonly bytes: number; readonly abandoned: boolean };

/** Sends an answer, or what trouble makes of it; over when the line is. */
export async function send(response: ServerResponse, answer: Answer, trouble: Trouble | null): Promise<Sent> {
  const left = new AbortController();
  const closed = new Promise<void>((done) => response.once('close', done));
  response.once('close', () => left.abort());
  const wait = (time: number) => pause(time, undefined, { signal: left.signal }).catch(() => undefined);
  if (trouble === 'drop') {
    response.destroy();
    return { status: 0, bytes: 0, abandoned: false };
  }
  if (has(trouble, 'slow')) await wait(trouble.slow);
  if (response.destroyed) return { status: 0, bytes: 0, abandoned: true };
  const { status, headers, body } = changedBy(answer, trouble);
  const bytes = typeof body === 'string' ? Buffer.from(body, 'utf8') : Buffer.from(body);
  response.writeHead(status, { ...headers, 'content-length': String(bytes.length) });
  if (trouble === 'cut') return { status, bytes: await cut(response, bytes), abandoned: false };
  if (has(trouble, 'trickle')) await trickle(response, bytes, () => wait(trouble.trickle));
  else response.end(bytes);
  await closed;
  return { status, bytes: bytes.length, abandoned: !response.writableFinished };
}

const has = <K extends string>(
  trouble: Trouble | null,
  name: K,
): trouble is Extract<Trouble, Record<K, unknown>> =>
  typeof trouble === 'object' && trouble !== null && name in trouble;

function changedBy(answer: Answer, trouble: Trouble | null): Answer {
  if (trouble === 'html')
    return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: page };
  return has(trouble, 'status')
    ? { status: trouble.status, headers: trouble.headers ?? {}, body: trouble.body ?? '' }
    : answer;
}

const page =
  '<!DOCTYPE html><html><head><title>Driftsstans</title></head><body>Tjenesten er nede.</body></html>';

/** Half of the body under the length of the whole, then the line goes dead. */
async function cut(response: ServerResponse, body: Buffer): Promise<number> {
  const half = body.subarray(0, Math.floor(body.length / 2));
  await new Promise<void>((done) => response.write(half, () => done()));
  response.destroy();
  return half.length;
}

async function trickle(response: ServerResponse, body: Buffer, wait: () => Promise<unknown>): Promise<void> {
  const size = Math.ceil(body.length / 8);
  for (let from = 0; from < body.length && !response.destroyed; from += size) {
    response.write(body.subarray(from, from + size));
    await wait();
  }
  response.end();
}
