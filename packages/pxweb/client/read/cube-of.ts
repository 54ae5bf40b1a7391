import type { Cube } from '../../json-stat/index.ts';
import { JsonStatRefused, readJsonStat } from '../../json-stat/index.ts';
import type { Answer } from '../http/ask.ts';
import { jsonOf } from '../http/json-of.ts';
import { SourceRefused } from '../source-refused.ts';
import { otherThan } from './readers.ts';

/** The one cube of an answer in JSON-stat. Throws `malformed-cube` with the path, `not-json` and `unexpected-answer`. */
export function cubeOf(answer: Answer): Cube {
  const { url } = answer;
  const { cubes } = read(jsonOf(answer), url);
  const [cube] = cubes;
  return cube && cubes.length === 1 ? cube : otherThan('one cube', cubes, { url, path: '$' });
}

function read(document: unknown, url: string) {
  if (typeof document !== 'object' || document === null)
    return otherThan('a document of JSON-stat', document, { url, path: '$' });
  try {
    return readJsonStat(document);
  } catch (cause) {
    if (!(cause instanceof JsonStatRefused)) throw cause;
    throw new SourceRefused({
      code: 'malformed-cube',
      what: 'The figures are not as JSON-stat has them',
      remedy: cause.message,
      url,
      path: cause.path,
      cause,
    });
  }
}
