import { setTimeout as wait } from 'node:timers/promises';
import type { WhyNotAsked } from './register.ts';

export type Reply = { readonly status: number; readonly body: string };

/** For all that one look-up asks; `endsAt` in milliseconds since 1970. */
export type Limits = { readonly signal: AbortSignal; readonly endsAt: number };

/** Why nothing was learned: for the reader, and for whoever keeps the installation. */
export class NoAnswer extends Error {
  readonly why: WhyNotAsked;
  readonly reason: string;
  /** Milliseconds that the other side asked to be left alone. */
  readonly rest: number;
  constructor(why: WhyNotAsked, reason: string, rest = 0) {
    super(reason);
    this.name = 'NoAnswer';
    this.why = why;
    this.reason = reason;
    this.rest = rest;
  }
}

/** One question, asked once more where nobody answered or the other side was busy. */
export async function ask(url: string, limits: Limits): Promise<Reply> {
  const first = await attempt(url, limits);
  if (!('again' in first)) return first;
  const pause = first.again.rest || shortPause;
  if (Date.now() + pause >= limits.endsAt) throw first.again;
  await wait(pause);
  const second = await attempt(url, limits);
  if ('again' in second) throw second.again;
  return second;
}

async function attempt(url: string, { signal }: Limits): Promise<Reply | { again: NoAnswer }> {
  try {
    // Not to another address than the one that was set: a redirect is an answer we do not understand.
    const response = await fetch(url, { headers, signal, redirect: 'manual' });
    const reply = { status: response.status, body: await bodyOf(response) };
    return isBusy(reply) ? { again: busy(reply, restOf(response)) } : reply;
  } catch (error) {
    if (error instanceof NoAnswer) throw error;
    if (signal.aborted) throw new NoAnswer('too-slow', 'no answer in time');
    return { again: new NoAnswer('unreachable', causeOf(error)) };
  }
}

const headers = { accept: 'application/json', 'user-agent': 'Omstilt' };

/** Counted as it comes, unpacked: neither its length nor how it is packed is taken on trust. */
async function bodyOf(response: Response): Promise<string> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of (response.body ?? []) as unknown as AsyncIterable<Uint8Array>) {
    size += piece.length;
    if (size > largestBody) throw new NoAnswer('unreachable', `more than ${largestBody} bytes`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

const isBusy = ({ status }: Reply) => status === 429 || status === 503;

const busy = ({ status }: Reply, rest: number) =>
  new NoAnswer(status === 429 || rest > 0 ? 'too-slow' : 'unreachable', `status ${status}`, rest);

/** `Retry-After` in seconds or as a date (RFC 9110 §10.2.3); what is neither counts as not said. */
function restOf(response: Response): number {
  const said = response.headers.get('retry-after') ?? '';
  const rest = /^\d+$/.test(said) ? Number(said) * 1_000 : Date.parse(said) - Date.now();
  return Number.isFinite(rest) ? Math.max(rest, 0) : 0;
}

/** `fetch failed` says nothing; what made it fail is one further in. */
function causeOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  return cause instanceof Error ? cause.message || cause.name : String(cause);
}

const shortPause = 250;
/** An entry is 2 to 10 kB. */
const largestBody = 256 * 1024;
