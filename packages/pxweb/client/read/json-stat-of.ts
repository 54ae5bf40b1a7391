import {
  type Cube,
  type Description,
  JsonStatRefused,
  readCube,
  readDescription,
} from '../../json-stat/index.ts';
import type { Answer } from '../http/ask.ts';
import { jsonOf } from '../http/json-of.ts';
import { SourceRefused } from '../source-refused.ts';
import { objectAt } from './readers.ts';

/** The one cube of an answer in JSON-stat. Throws `malformed-cube` with the path, `not-json` and `unexpected-answer`. */
export const answeredCube = (answer: Answer): Cube => read(answer, readCube);

/** All but the cells of it: what PxWebApi 2 gives as metadata. Throws the same. */
export const answeredDescription = (answer: Answer): Description => read(answer, readDescription);

function read<T>(answer: Answer, reader: (document: object) => T): T {
  const { url } = answer;
  const document = objectAt(jsonOf(answer), { url, path: '$' });
  try {
    return reader(document);
  } catch (cause) {
    if (!(cause instanceof JsonStatRefused)) throw cause;
    throw new SourceRefused({
      code: 'malformed-cube',
      what: `The answer is not as JSON-stat has it: ${cause.found}`,
      remedy: cause.remedy,
      url,
      path: cause.path,
      cause,
    });
  }
}
