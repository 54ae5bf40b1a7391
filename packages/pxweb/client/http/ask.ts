import type { RefusalCode } from '../source-refused.ts';

/** One question to a server. */
export type Ask = {
  readonly url: string;
  /** Sent as JSON by POST; without it the question is a GET. */
  readonly body?: unknown;
  readonly accept?: string;
  readonly signal?: AbortSignal | undefined;
  /** What a status means here, where it means something else than everywhere: 403 at PxWebApi 1 is “too big”. */
  readonly means?: Readonly<Record<number, RefusalCode>>;
};

/** What every call takes beside its own arguments. */
export type CallOptions = { readonly signal?: AbortSignal };

/** The whole answer to one question. */
export type Answer = {
  readonly url: string;
  readonly bytes: Uint8Array;
  readonly contentType: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** ISO moment at which the server sent it, or said that what was kept is still so. */
  readonly fetchedAt: string;
  /** True where the server said 304 and the bytes are those that were kept. */
  readonly kept: boolean;
};

/** What one attempt gave, whatever its status. */
export type Received = {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
};
