import { type Answer, json, text } from '../../http/answer.ts';
import type { Installation } from '../installation.ts';

/** What v1 refuses with: a diagnosis in Norway, two bare words in Sweden. */
export type Refusals = {
  /** Not understood at all: no JSON, no such variable, no such format. */
  readonly parameter: Answer;
  /** The variable is there, what was chosen of it is not. */
  readonly variable: (code: string) => Answer;
  /** Too big; never "not allowed". */
  readonly tooMany: Answer;
  readonly notFound: Answer;
};

export function refusalsOf({ v1 }: Installation): Refusals {
  if (v1.bare) {
    const bad = text('Bad Request', 400);
    return {
      parameter: bad,
      variable: () => bad,
      tooMany: text('Forbidden', 403),
      notFound: text('Not Found', 404),
    };
  }
  const error = (message: string, status: number) => json({ error: message }, status);
  return {
    parameter: error('Parameter error', 400),
    variable: (code) =>
      error(`The request for variable '${code}' has an error. Please check your query.`, 400),
    tooMany: error('Too many values selected', 403),
    notFound: error('Not Found', 404),
  };
}
