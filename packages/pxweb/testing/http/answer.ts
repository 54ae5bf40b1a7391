/** What a service answers, before the weather (`trouble.ts`) and the window (`window.ts`) have had their say. */
export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
};

/** JSON as all services send it: UTF-8, said so. */
export const json = (value: unknown, status = 200, type = 'application/json; charset=utf-8'): Answer => ({
  status,
  headers: { 'content-type': type },
  body: JSON.stringify(value),
});

export const text = (body: string, status = 200, type = 'text/plain; charset=utf-8'): Answer => ({
  status,
  headers: { 'content-type': type },
  body,
});

/** ISO-8859-1, as CSV comes from both offices; what it cannot write becomes a question mark, as there. */
export const latin1 = (body: string, type: string): Answer => ({
  status: 200,
  headers: { 'content-type': `${type}; charset=iso-8859-1` },
  body: Uint8Array.from(body, (letter) => ((letter.codePointAt(0) ?? 0) < 256 ? letter.charCodeAt(0) : 63)),
});

/** Real bytes, not touched. */
export const verbatim = (body: Uint8Array, type = 'application/json; charset=utf-8'): Answer => ({
  status: 200,
  headers: { 'content-type': type },
  body,
});

/** A status and nothing else, as the 500 of a code asked twice. */
export const empty = (status: number): Answer => ({ status, headers: {}, body: '' });
