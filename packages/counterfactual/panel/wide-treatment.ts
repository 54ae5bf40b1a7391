import { CounterfactualError } from '../errors/counterfactual-error.ts';
import { startsByCohort } from './cohort.ts';
import type { PlacedRows } from './placed-rows.ts';
import { stateIn } from './switch.ts';
import { columnIn } from './table.ts';
import { startsByName } from './treated-units.ts';
import { noTreatment, refuseTwice, type Told } from './treatment.ts';

/**
 * For each unit the time of its first treated period; infinite: never. Throws `no-treatment` when nothing says who is treated or from
 * when, and `treatment-twice` when two ways do.
 */
export function startsOfWide(rows: PlacedRows, treatment: Partial<Told>): Float64Array {
  const { columns } = rows.table;
  const { start, treated } = treatment;
  refuseTwice(treatment, [
    ['treated', 'treatment'],
    ['treated', 'cohort'],
    ['treatment', 'cohort'],
    ['cohort', 'start'],
  ]);
  const silent = start === undefined && treated === undefined && treatment.treatment === undefined;
  const cohort = treatment.cohort ?? (silent ? columns.find((name) => usual.cohort.test(name)) : undefined);
  if (cohort !== undefined) return startsByCohort(rows, cohort);
  if (start === undefined) throw noTreatment('from when units are treated');
  if (treated !== undefined) return startsByName(rows, treated, start);
  const column = treatment.treatment ?? columns.find((name) => usual.treated.test(name));
  if (column === undefined) throw noTreatment('which units are treated');
  return startsByName(rows, treatedIn(rows, column), start);
}

const usual = {
  treated: /^treat(?:ed|ment)?$/i,
  cohort: /^(?:cohort|start|first[._ -]?treat(?:ed)?)$/i,
};

/** Names of the units with a 1. */
function treatedIn({ table, units, unitOf }: PlacedRows, column: string): readonly string[] {
  const at = columnIn(table, column);
  return table.rows.flatMap((cells, row) => {
    const unit = units[unitOf[row] as number];
    const where = { unit, column, line: table.lines[row] };
    const state = stateIn(cells[at] as string, where);
    if (unit === undefined) return [];
    if (state === undefined)
      throw new CounterfactualError({
        code: 'treatment-missing',
        found: 'the row does not say whether the unit is treated',
        where,
        why: 'A unit is treated or a comparison; it cannot be left open.',
        remedy: 'Write 0 or 1, or leave the unit out.',
      });
    return state === 1 ? [unit] : [];
  });
}
