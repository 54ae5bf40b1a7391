import { CounterfactualError } from '../errors/counterfactual-error.ts';

/**
 * Natural logarithms of outcomes, laid out as in a panel. Nothing is ever added to make a zero fit: the effect would depend on
 * what was added (Chen and Roth 2024, QJE 139). Throws `not-positive` with unit and period.
 */
export function logarithms(
  outcomes: Float64Array,
  units: readonly string[],
  periods: readonly string[],
): Float64Array {
  const at = outcomes.findIndex((outcome) => outcome <= 0);
  if (at < 0) return outcomes.map(Math.log);
  throw new CounterfactualError({
    code: 'not-positive',
    found: `the outcome is ${outcomes[at]}, one of ${outcomes.filter((outcome) => outcome <= 0).length} that are not positive`,
    where: { unit: units[Math.floor(at / periods.length)], period: periods[at % periods.length] },
    why: 'It has no logarithm, and an amount added to all of them would decide the effect.',
    remedy: 'Correct it, leave the unit out, or estimate without logarithms.',
  });
}
