/** Where in what was given: any of them that is known. */
export type Where = {
  readonly unit?: string | undefined;
  readonly period?: string | undefined;
  readonly column?: string | undefined;
  readonly cohort?: string | undefined;
  readonly line?: number | undefined;
  /** In a specification: `predictors[2].window`. */
  readonly path?: string | undefined;
};

export type Problem<Code extends string = string> = {
  /** Stable, for programs: `unbalanced`, `too-few-pre-periods`. */
  readonly code: Code;
  /** What was found, with the figures. */
  readonly found: string;
  readonly where?: Where;
  /** Why it matters for the estimate. */
  readonly why: string;
  /** What to do. */
  readonly remedy: string;
};

/** The input does not allow the estimate that was asked for. The message is one line; the parts are for whoever shows it better. */
export class CounterfactualError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    const { code, found, why, remedy } = problem;
    super(`${code}: ${found}${placeOf(problem.where)}. ${why} ${remedy}`);
    this.name = 'CounterfactualError';
    this.problem = problem;
  }
}

/** Something the reader of an estimate must know; the estimate stands. */
export type Warning = Problem;

function placeOf(where: Where = {}): string {
  const parts = Object.entries(where).flatMap(([kind, value]) =>
    value === undefined ? [] : [`${kind} ${value}`],
  );
  return parts.length > 0 ? ` (${parts.join(', ')})` : '';
}
