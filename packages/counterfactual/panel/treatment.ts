import { startsByCohort } from './cohort.ts';
import { startsBySwitch } from './switch.ts';
import type { Table } from './table.ts';
import type { Period } from './time.ts';
import { startsByName } from './treated-units.ts';

/** Who is treated and from when: a column of 0 and 1, a column of first treated periods, or names and one start for all of them. */
export type Treatment =
  | { readonly treatment: string }
  | { readonly cohort: string }
  | { readonly treated: string | readonly string[]; readonly start: string | number };

/** The rows of a table, each with the position of its unit (−1: left out), its time, and its outcome (NaN: missing). */
export type PlacedRows = {
  readonly table: Table;
  readonly units: readonly string[];
  readonly periods: readonly Period[];
  readonly unitOf: Int32Array;
  readonly timeOf: Float64Array;
  readonly outcomeOf: Float64Array;
};

/** For each unit the time of its first treated period; infinite: never, as is a start after the last period. */
export function startsOf(rows: PlacedRows, treatment: Treatment): Float64Array {
  if ('treatment' in treatment) return startsBySwitch(rows, treatment.treatment);
  if ('cohort' in treatment) return startsByCohort(rows, treatment.cohort);
  return startsByName(rows, treatment.treated, treatment.start);
}
