import { CounterfactualError } from '../errors/counterfactual-error.ts';
import { startsByCohort } from './cohort.ts';
import type { PlacedRows } from './placed-rows.ts';
import { startsBySwitch } from './switch.ts';
import { startsByName } from './treated-units.ts';

/** Who is treated and from when: a column of 0 and 1, a column of first treated periods, or names and one start for all of them. */
export type Treatment =
  | { readonly treatment: string }
  | { readonly cohort: string }
  | { readonly treated: string | readonly string[]; readonly start: string | number };

/**
 * For each unit the time of its first treated period; infinite: never, as is a start after the last period. Throws `no-treatment`, and
 * `treatment-twice`: of two ways to say who is treated one would be passed over, and its units would be comparisons.
 */
export function startsOf(rows: PlacedRows, treatment: Partial<Told>): Float64Array {
  const { treatment: column, cohort, treated, start } = treatment;
  refuseTwice(treatment, [
    ['treated', 'treatment'],
    ['treated', 'cohort'],
    ['treatment', 'cohort'],
    ['treatment', 'start'],
    ['cohort', 'start'],
  ]);
  if (treated !== undefined && start !== undefined) return startsByName(rows, treated, start);
  if (cohort !== undefined) return startsByCohort(rows, cohort);
  if (column !== undefined) return startsBySwitch(rows, column);
  throw noTreatment(treated === undefined ? 'which units are treated' : 'from when they are treated');
}

/** What callers without types may leave out or give as undefined. */
export type Told = {
  readonly treatment: string | undefined;
  readonly cohort: string | undefined;
  readonly treated: string | readonly string[] | undefined;
  readonly start: string | number | undefined;
};

/** Throws `treatment-twice` for the first pair of which both are given. */
export function refuseTwice(
  told: Partial<Told>,
  pairs: readonly (readonly [keyof Told, keyof Told])[],
): void {
  const both = pairs.find(([one, other]) => told[one] !== undefined && told[other] !== undefined);
  if (!both) return;
  throw new CounterfactualError({
    code: 'treatment-twice',
    found: `\`${both[0]}\` and \`${both[1]}\` both say who is treated, or from when`,
    why: 'They may differ, and whom one of them calls treated would be compared with as if it were not.',
    remedy: `Leave out \`${both[0]}\` or \`${both[1]}\`.`,
  });
}

export const noTreatment = (missing: string) =>
  new CounterfactualError({
    code: 'no-treatment',
    found: `nothing says ${missing}`,
    why: 'The treated units and their start decide what is estimated.',
    remedy:
      'Give `treated` and `start`, or name a column of 0 and 1 as `treatment` (with `start` in a wide table), or one of first treated periods as `cohort`.',
  });
