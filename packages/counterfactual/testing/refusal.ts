import { CounterfactualError, type Problem } from '../errors/counterfactual-error.ts';

/** The problem a call is refused with; anything else that is thrown is thrown on. */
export function refusal(call: () => unknown): Problem {
  try {
    call();
  } catch (error) {
    if (error instanceof CounterfactualError) return error.problem;
    throw error;
  }
  throw new Error('It was not refused.');
}
