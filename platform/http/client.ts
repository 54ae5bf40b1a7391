import type { ProblemDocument } from '#platform/problems/problem.ts';
import { noConnection, problemIn } from '#platform/problems/problem-in.ts';
import { type Answer, apiRoot, type Given, isMedia, type Operation, type Operations } from './operation.ts';

/** A problem document, thrown. Status 0 when no answer came at all. */
export class ProblemError extends Error {
  readonly problem: ProblemDocument;
  constructor(problem: ProblemDocument) {
    super(problem.detail ?? problem.title);
    this.name = 'ProblemError';
    this.problem = problem;
  }
}

export type CallOptions = {
  ifMatch?: number;
  idempotencyKey?: string;
  upload?: Blob;
  fileName?: string;
  signal?: AbortSignal;
};

export type Client<T extends Operations> = {
  [K in keyof T]: (given: Given<T[K]>, options?: CallOptions) => Promise<Answer<T[K], Blob>>;
};

type Transport = { headers: () => Record<string, string>; root?: string; fetch?: typeof fetch };

/** Calls the operations of a table; types follow from the table, nothing is generated. */
export function createClient<T extends Operations>(table: T, transport: Transport): Client<T> {
  const calls = Object.entries(table).map(([name, operation]) => [
    name,
    (given: Parts, options: CallOptions = {}) => call(operation, given, options, transport),
  ]);
  return Object.fromEntries(calls) as Client<T>;
}

/** The address of an operation, for links and downloads. */
export function addressOf(operation: Operation, given: Parts, root = ''): string {
  const path = operation.path.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(String(given.params?.[name])),
  );
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(given.query ?? {})) {
    if (value !== undefined && value !== null && value !== '') query.set(name, String(value));
  }
  const text = query.toString();
  return `${root}${apiRoot}${path}${text ? `?${text}` : ''}`;
}

type Parts = { params?: Record<string, unknown>; query?: Record<string, unknown>; body?: unknown };

async function call(operation: Operation, given: Parts, options: CallOptions, transport: Transport) {
  const headers = new Headers(transport.headers());
  if (options.ifMatch !== undefined) headers.set('If-Match', `"${options.ifMatch}"`);
  if (options.idempotencyKey) headers.set('Idempotency-Key', options.idempotencyKey);
  if (given.body !== undefined) headers.set('Content-Type', 'application/json');
  const response = await (transport.fetch ?? fetch)(addressOf(operation, given, transport.root), {
    method: operation.method,
    headers,
    credentials: 'same-origin',
    ...(options.signal ? { signal: options.signal } : {}),
    ...bodyOf(given, options),
  }).catch((cause: unknown) => {
    throw new ProblemError(noConnection(String(cause)));
  });
  if (!response.ok) throw new ProblemError(await problemIn(response));
  if (response.status === 204) return undefined;
  return operation.answer && isMedia(operation.answer) ? response.blob() : response.json();
}

function bodyOf(given: Parts, options: CallOptions): RequestInit {
  if (options.upload) {
    const form = new FormData();
    form.append('file', options.upload, options.fileName);
    return { body: form };
  }
  return given.body === undefined ? {} : { body: JSON.stringify(given.body) };
}
