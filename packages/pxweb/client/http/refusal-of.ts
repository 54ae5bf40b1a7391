import { type RefusalCode, SourceRefused } from '../source-refused.ts';
import type { Ask, Received } from './ask.ts';

/** What a status means, by the status alone: texts differ between servers and years, and are passed on for people only. */
export function refusalOf(ask: Ask, received: Received, told: number | null): SourceRefused {
  const code = ask.means?.[received.status] ?? codeOf(received.status);
  const [what, remedy] = words[code] ?? words.refused;
  return new SourceRefused({
    code,
    what: `${what} (status ${received.status})`,
    remedy,
    url: ask.url,
    status: received.status,
    title: titleOf(received) ?? undefined,
    retryAfter: told === null ? undefined : Math.ceil(told / 1000),
  });
}

function codeOf(status: number): RefusalCode {
  if (status >= 500) return [502, 503, 504].includes(status) ? 'unavailable' : 'server-error';
  return byStatus[status] ?? 'refused';
}

const byStatus: Readonly<Record<number, RefusalCode>> = {
  400: 'bad-request',
  401: 'not-allowed',
  403: 'not-allowed',
  404: 'not-found',
  410: 'not-found',
  413: 'too-many-cells',
  429: 'rate-limited',
};

type Words = readonly [what: string, remedy: string];
const words: Partial<Record<RefusalCode, Words>> & { readonly refused: Words } = {
  'bad-request': [
    'The server finds a mistake in the question',
    'Compare variables, codes and codelists with the metadata of the table.',
  ],
  'not-allowed': ['The server does not let us in', 'Look at the address, and at whether it wants a key.'],
  'not-found': [
    'The server has nothing there',
    'Look at the id. An address of more than about 2,100 characters gets this answer too: ask by POST.',
  ],
  'too-many-cells': [
    'That is more than the server gives at once',
    'Select fewer codes, or let a plan divide it.',
  ],
  'rate-limited': ['The server is asked too often', 'Wait as long as it says, and make fewer calls at once.'],
  unavailable: [
    'The server is not there at the moment',
    'Try again later: figures are loaded at fixed hours.',
  ],
  'server-error': [
    'The server failed',
    'An empty answer of this kind comes of a code that stands twice in one variable; otherwise tell the office.',
  ],
  refused: ['The server refuses', 'Look at what it says.'],
};

/** What the server says, where it says it in one of the usual ways. A page of HTML says nothing. */
function titleOf({ bytes, headers }: Received): string | null {
  if (bytes.length === 0 || bytes.length > 100_000) return null;
  const text = new TextDecoder().decode(bytes).trim();
  if (/html/i.test(headers.get('content-type') ?? '') || text.startsWith('<')) return null;
  try {
    return sayingOf(JSON.parse(text));
  } catch {
    // Bare text, as Statistics Sweden answers in version 1, or JSON that breaks off.
    return text === '' || /^[[{]/.test(text) ? null : text.slice(0, 500);
  }
}

function sayingOf(body: unknown): string | null {
  if (typeof body === 'string') return body;
  if (Array.isArray(body)) return sayingOf(body[0]);
  if (typeof body !== 'object' || body === null) return null;
  const fields = body as Readonly<Record<string, unknown>>;
  for (const name of ['title', 'label', 'message', 'detail', 'error']) {
    const said = Object.hasOwn(fields, name) && fields[name] !== body ? sayingOf(fields[name]) : null;
    if (said) return said;
  }
  return null;
}
