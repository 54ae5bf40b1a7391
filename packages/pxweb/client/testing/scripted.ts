import type { Fetch } from '../http/attempt.ts';

export type Scripted =
  | 'drop'
  | 'never'
  | {
      readonly status?: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string | Uint8Array<ArrayBuffer> | ReadableStream | object;
    };

export type Call = {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: unknown;
};

/** A server of a few lines: answers in turn, the last one for ever, and keeps what it was asked. */
export function scripted(...script: readonly (Scripted | ((call: Call) => Scripted))[]): {
  readonly fetch: Fetch;
  readonly calls: Call[];
} {
  const calls: Call[] = [];
  return {
    calls,
    fetch: async (url, init) => {
      const call: Call = {
        url,
        method: init.method ?? 'GET',
        headers: new Headers(init.headers),
        body: typeof init.body === 'string' ? JSON.parse(init.body) : null,
      };
      const step = script[Math.min(calls.length, script.length - 1)] ?? 'drop';
      calls.push(call);
      const answer = typeof step === 'function' ? step(call) : step;
      if (answer === 'drop') throw new TypeError('fetch failed', { cause: { code: 'ECONNRESET' } });
      if (answer === 'never') return forever(init.signal ?? undefined);
      return responseOf(answer);
    },
  };
}

function responseOf({ status = 200, headers = {}, body = '' }: Exclude<Scripted, string>): Response {
  const plain = typeof body === 'string' || body instanceof Uint8Array || body instanceof ReadableStream;
  const type: Record<string, string> = plain ? {} : { 'content-type': 'application/json' };
  return new Response(status === 304 ? null : plain ? body : JSON.stringify(body), {
    status,
    headers: { ...type, ...headers },
  });
}

const forever = (signal: AbortSignal | undefined) =>
  new Promise<Response>((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
