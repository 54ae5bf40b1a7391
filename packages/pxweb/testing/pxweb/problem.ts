import { type Answer, json } from '../http/answer.ts';

/**
 * What v2 refuses with: a plain string as `type`, the diagnosis in `title`, and `detail` in few cases only. Spelt as the
 * servers spell it.
 */
export const problems = {
  variable: problem(400, 'Non-existent variable'),
  value: problem(400, 'Non-existent value'),
  codelist: problem(400, 'Non-existent codelist'),
  missing: problem(400, 'Missing selection for mandantory variable'),
  expression: problem(400, 'Illegal selection expression'),
  placement: problem(400, 'Illegal placment'),
  format: problem(400, 'Unsupported output format', 'Unsupported output format'),
  cells: problem(400, 'Too many cells selected', 'Too many cells selected'),
  table: problem(404, 'Non-existent table'),
  page: problem(404, 'Non-existent page', 'Non-existent page'),
  savedQuery: problem(404, 'Saved query not found', 'Saved query not found'),
} as const;

function problem(status: number, title: string, detail?: string): Answer {
  return json(
    { type: 'Parameter error', title, ...(detail ? { detail } : {}), status },
    status,
    'application/problem+json; charset=utf-8',
  );
}

/** Asked at its own address, a codelist that is not there is a 404 whose body says 400. */
export const codelistNotFound: Answer = { ...problems.codelist, status: 404 };

/** What this double cannot do and the real service can: never dressed up as an answer of theirs. */
export const notInTheDouble = (what: string): Answer =>
  json({ type: 'Double', title: `The double does not ${what}`, status: 501 }, 501);
