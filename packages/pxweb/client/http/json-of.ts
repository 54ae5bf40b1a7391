import { SourceRefused } from '../source-refused.ts';
import type { Answer } from './ask.ts';

/** The answer as JSON. Throws `not-json` for a page, an empty answer, one that breaks off, or letters in another coding. */
export function jsonOf(answer: Answer): unknown {
  const text = textOf(answer);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw notJson(answer, text.trim() === '' ? 'The answer is empty' : 'The answer is not whole JSON', cause);
  }
}

/** The letters of the answer, in the coding it names or UTF-8; a page of HTML is refused. */
function textOf(answer: Answer): string {
  const [, charset] = /charset="?([\w-]+)/i.exec(answer.contentType) ?? [];
  const text = decoded(answer, charset ?? 'utf-8');
  if (/html/i.test(answer.contentType) || /^\s*</.test(text))
    throw notJson(answer, 'The answer is a page, and not data');
  return text;
}

function decoded(answer: Answer, charset: string): string {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(answer.bytes);
  } catch (cause) {
    throw notJson(answer, `The answer is not text in ${charset}`, cause);
  }
}

const notJson = ({ url }: Answer, what: string, cause?: unknown) =>
  new SourceRefused({
    code: 'not-json',
    what,
    remedy:
      'Look at the address in a browser: a sign-in page, a notice of maintenance or a proxy may stand in the way.',
    url,
    cause,
  });
