import type { Decision, Problem } from './problem.ts';

/** Carries a problem to the one mapper that turns it into an answer. */
export class Refusal extends Error {
  readonly problem: Problem;
  constructor(problem: Problem, options?: ErrorOptions) {
    super(`${problem.status} ${problem.code}`, options);
    this.name = 'Refusal';
    this.problem = problem;
  }
}

export const notFound = () => new Refusal({ code: 'not-found', status: 404 });

/** The value of a decision, or the refusal thrown. */
export function granted<T>(decision: Decision<T>): T {
  if (decision.ok) return decision.value;
  throw new Refusal(decision.problem);
}
