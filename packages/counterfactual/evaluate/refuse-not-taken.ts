import { CounterfactualError } from '../errors/counterfactual-error.ts';
import { type EvaluateOptions, type Particular, taken } from './options.ts';

/** Throws `not-of-this-method` for an option that is asked for and that the method would silently pass over. */
export function refuseNotTaken(options: EvaluateOptions): void {
  const its = taken[options.method];
  const asked = (Object.keys(reasons) as (keyof typeof reasons)[]).find(
    (name) => isAsked(options[name]) && !its.includes(name),
  );
  if (asked === undefined) return;
  const others = Object.entries(taken).flatMap(([method, theirs]) =>
    theirs.includes(asked) ? [method] : [],
  );
  throw new CounterfactualError({
    code: 'not-of-this-method',
    found: `${asked} is asked of ${options.method}`,
    why: reasons[asked],
    remedy: `Leave it out, or use ${others.join(', ')}.`,
  });
}

export const isAsked = (value: unknown): boolean =>
  value !== undefined && value !== false && !(Array.isArray(value) && value.length === 0);

const reasons: Readonly<Record<Exclude<Particular, 'power'>, string>> = {
  placebo: 'Nobody can pretend to be treated in it.',
  likeSize: 'It says which controls pretend, and none do.',
  dropAbove: 'It is for units that are ranked by fit after over fit before.',
  bootstrap: 'Its error does not come from drawing units.',
  recomputeZeta: 'It has no ridge to be made anew.',
  conformal: 'It has no path that could be fitted anew.',
  leaveOneOut: 'It has no donors with weight.',
  inTime: 'It has no single start that could be earlier.',
  control: 'With whom the treated are compared is part of it.',
  covariates: 'The estimate would be made without them.',
};
