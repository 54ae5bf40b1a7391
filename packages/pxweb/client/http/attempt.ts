import { SourceRefused } from '../source-refused.ts';
import type { Ask, Received } from './ask.ts';
import { bodyOf } from './body.ts';

/** The standard `fetch`, or one that does as it does. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export type Terms = {
  readonly fetch: Fetch;
  readonly userAgent: string | null;
  /** For one attempt, body and all. */
  readonly timeoutMs: number;
  readonly maxBytes: number;
};

/** Asks once. A status of any kind is an answer; what is thrown is that there was none, or none to be taken. */
export async function attempt(
  ask: Ask,
  terms: Terms,
  headers: Readonly<Record<string, string>>,
): Promise<Received> {
  stopIfAborted(ask);
  const stop = new AbortController();
  const callerStops = () => stop.abort();
  const timer = setTimeout(callerStops, terms.timeoutMs);
  ask.signal?.addEventListener('abort', callerStops, { once: true });
  try {
    const response = await terms.fetch(ask.url, requestOf(ask, terms, headers, stop.signal));
    if (isRedirect(response)) {
      await response.body?.cancel();
      throw redirected(ask, response);
    }
    return {
      status: response.status,
      headers: response.headers,
      bytes: await bodyOf(response, terms.maxBytes, ask.url),
    };
  } catch (cause) {
    if (cause instanceof SourceRefused) throw cause;
    stopIfAborted(ask);
    throw stop.signal.aborted ? timedOut(ask, terms, cause) : unreachable(ask, cause);
  } finally {
    clearTimeout(timer);
    ask.signal?.removeEventListener('abort', callerStops);
  }
}

function requestOf(
  ask: Ask,
  { userAgent }: Terms,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): RequestInit {
  const posts = ask.body !== undefined;
  return {
    method: posts ? 'POST' : 'GET',
    // A redirect is told, not followed: whoever answers from another address is not the source that was named.
    redirect: 'manual',
    signal,
    headers: {
      Accept: ask.accept ?? 'application/json',
      ...(posts ? { 'Content-Type': 'application/json' } : {}),
      ...(userAgent ? { 'User-Agent': userAgent } : {}),
      ...headers,
    },
    ...(posts ? { body: JSON.stringify(ask.body) } : {}),
  };
}

/** A browser hides where a redirect that is not followed leads to, and gives it the status 0. */
const isRedirect = ({ status, type }: Response) =>
  type === 'opaqueredirect' || (status >= 300 && status < 400 && status !== 304);

/** Throws `aborted` where the caller has stopped. */
export function stopIfAborted({ signal, url }: Pick<Ask, 'signal' | 'url'>): void {
  if (!signal?.aborted) return;
  throw new SourceRefused({
    code: 'aborted',
    what: 'The call was stopped by whoever made it',
    remedy: 'Nothing is wrong with the source.',
    url,
    cause: signal.reason,
  });
}

const redirected = ({ url }: Ask, { status, headers }: Response) =>
  new SourceRefused({
    code: 'redirected',
    what: `The server sends on to ${headers.get('location') ?? 'another address'} instead of answering`,
    remedy: 'Give the address that answers itself as base, if it is the one you trust.',
    url,
    status,
  });

const timedOut = ({ url }: Ask, { timeoutMs }: Terms, cause: unknown) =>
  new SourceRefused({
    code: 'timed-out',
    what: `There was no whole answer within ${timeoutMs / 1000} seconds`,
    remedy: 'Try later, ask for fewer cells, or allow more time (timeoutMs).',
    url,
    cause,
  });

function unreachable({ url }: Ask, cause: unknown): SourceRefused {
  const inner = (cause as { cause?: { code?: unknown } } | null)?.cause?.code;
  const why = typeof inner === 'string' ? ` (${inner})` : '';
  return new SourceRefused({
    code: 'network',
    what: `The server was not reached, or the line broke before the answer was whole${why}`,
    remedy: 'Look at the address and at the network, then try again.',
    url,
    cause,
  });
}
