import { shown } from './shown.ts';

/** Stable, for programs. README.md has a line about each. */
export type RefusalCode =
  // On the way there and back.
  | 'aborted'
  | 'network'
  | 'timed-out'
  | 'answer-too-large'
  | 'redirected'
  | 'not-json'
  | 'bad-request'
  | 'not-allowed'
  | 'not-found'
  | 'too-many-cells'
  | 'rate-limited'
  | 'unavailable'
  | 'server-error'
  | 'refused'
  // The answer came, and cannot be used.
  | 'unexpected-answer'
  | 'malformed-cube'
  | 'other-cells'
  | 'later-elsewhere'
  | 'table-updated'
  // What was asked cannot be asked.
  | 'bad-argument'
  | 'bad-expression'
  | 'no-such-variable'
  | 'no-such-code'
  | 'no-such-codelist'
  | 'codelist-unread'
  | 'variable-twice'
  | 'variable-missing'
  | 'nothing-selected'
  | 'too-many-parts';

export type Refusal = {
  readonly code: RefusalCode;
  /** What was wrong, as a sentence without its full stop. */
  readonly what: string;
  /** What to do. */
  readonly remedy: string;
  readonly url?: string | undefined;
  readonly status?: number | undefined;
  /** What the server said, as far as it is text: for people only. */
  readonly title?: string | undefined;
  /** Where in the answer or in the selection: `$.codes[3].name`, `Region`. */
  readonly path?: string | undefined;
  /** Seconds, as the server asked for. */
  readonly retryAfter?: number | undefined;
  readonly cause?: unknown;
};

/**
 * The only thing the clients throw for whatever comes from outside: a server that refuses, an answer that cannot be used, a
 * selection that its table does not have. The message is one line; what others wrote is cut and made visible in it.
 */
export class SourceRefused extends Error {
  readonly code: RefusalCode;
  readonly status: number | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly path: string | null;
  readonly retryAfter: number | null;
  constructor(refusal: Refusal) {
    super(sentence(refusal), { cause: refusal.cause });
    this.name = 'SourceRefused';
    this.code = refusal.code;
    this.status = refusal.status ?? null;
    this.url = refusal.url ?? null;
    this.title = refusal.title ?? null;
    this.path = refusal.path ?? null;
    this.retryAfter = refusal.retryAfter ?? null;
  }
}

function sentence({ what, remedy, url, path, title }: Refusal): string {
  const place = [path && `at ${shown(path)}`, url && `from ${shown(url, 300)}`].filter(Boolean).join(', ');
  const said = title ? ` It says: “${shown(title)}”.` : '';
  return `${what}${place ? ` (${place})` : ''}.${said} ${remedy}`;
}
