import { CounterfactualError } from '../errors/counterfactual-error.ts';
import { nearestTo } from './spelling.ts';
import { timeOfStart } from './start.ts';
import type { Period } from './time.ts';

type Known = { readonly units: readonly string[]; readonly periods: readonly Period[] };

/** One start for the units that are named. Throws `no-such-unit`, `not-a-time`, `start-not-a-period`. */
export function startsByName(
  { units, periods }: Known,
  treated: string | readonly string[],
  start: string | number,
): Float64Array {
  const time = timeOfStart(String(start).trim(), periods, {});
  const starts = new Float64Array(units.length).fill(Number.POSITIVE_INFINITY);
  for (const name of typeof treated === 'string' ? [treated] : treated) starts[unitIn(units, name)] = time;
  return starts;
}

/** The position of a unit. Throws `no-such-unit` with the names that are nearest. */
export function unitIn(units: readonly string[], name: string): number {
  const at = units.indexOf(name);
  if (at >= 0) return at;
  const near = nearestTo(name, units);
  throw new CounterfactualError({
    code: 'no-such-unit',
    found: `there is no unit “${name}” among ${units.length}`,
    where: { unit: name },
    why: 'The units that are named decide what is compared.',
    remedy: `Spell it as it stands in the table${near.length > 0 ? `; the nearest are ${near.join(', ')}` : ''}.`,
  });
}
