import { CounterfactualError } from '../errors/counterfactual-error.ts';
import type { Panel } from '../panel/panel.ts';
import { type TwoWay, twoWay } from './two-way.ts';

/** A covariate, and what effects of units and periods leave of it among untreated cells. */
type Covariate = { readonly name: string; readonly values: Float64Array; readonly left: Float64Array };

/**
 * Throws `covariate-is-outcome` for a covariate that is the outcome but for its scale and for effects of units and periods, in treated cells
 * too: it would take the whole effect away. One that explains the untreated cells alone is a very good covariate. `outcome`: what is left of it.
 */
export function refuseOutcome(
  panel: Panel,
  covariates: readonly Covariate[],
  { outcome, effects }: { readonly outcome: Float64Array; readonly effects: TwoWay },
): void {
  const square = effects.product(outcome, outcome);
  // Of an outcome that effects of units and periods explain themselves only rounding is left.
  if (!(square > rounding * effects.product(panel.outcomes, panel.outcomes))) return;
  for (const { name, values, left } of covariates) {
    const slope = effects.product(left, outcome) / effects.product(left, left);
    if (!isAlike(effects, outcome, { slope, values: left })) continue;
    const everywhere = twoWay({ periods: panel.periods, starts: panel.starts.map(() => -1) });
    const whole = everywhere.without(panel.outcomes);
    if (isAlike(everywhere, whole, { slope, values: everywhere.without(values) })) throw isOutcome(name);
  }
}

const rounding = 1e-24;
const alike = 1e-10;

function isAlike(
  { product }: TwoWay,
  outcome: Float64Array,
  { slope, values }: { readonly slope: number; readonly values: Float64Array },
): boolean {
  const rest = outcome.map((value, at) => value - slope * (values[at] as number));
  return product(rest, rest) < alike * product(outcome, outcome);
}

const isOutcome = (name: string) =>
  new CounterfactualError({
    code: 'covariate-is-outcome',
    found: `the covariate ${name} is the outcome itself, but for its scale and for effects of units and periods`,
    where: { column: name },
    why: 'What it explains is taken off the outcome: the effect would be nought whatever happened.',
    remedy: `Leave ${name} out.`,
  });
