import { shown, visible } from './shown.ts';

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

/** The input does not allow the estimate that was asked for. The message is one line, and names in it are cut; `where` has them whole. */
export class CounterfactualError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    const { code, why, where } = problem;
    const [found, remedy] = [readable(problem.found, where), readable(problem.remedy, where)];
    super(`${code}: ${found}${placeOf(where)}. ${why} ${remedy}`);
    this.name = 'CounterfactualError';
    this.problem = { ...problem, found, remedy };
  }
}

/** Something the reader of an estimate must know; the estimate stands. */
export type Warning = Problem;

function placeOf(where: Where = {}): string {
  const parts = Object.entries(where).flatMap(([kind, value]) =>
    value === undefined ? [] : [`${kind} ${shown(String(value))}`],
  );
  return parts.length > 0 ? ` (${parts.join(', ')})` : '';
}

/** With the names that `where` has as they are shown. */
function readable(text: string, where: Where = {}): string {
  const names = Object.values(where).filter((value) => typeof value === 'string' && value !== shown(value));
  return visible(
    names.reduce<string>((all, name) => all.replaceAll(String(name), shown(String(name))), text),
  );
}
