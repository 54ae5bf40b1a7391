import { CounterfactualError } from '../errors/counterfactual-error.ts';
import { startsByCohort } from './cohort.ts';
import { stateIn } from './switch.ts';
import { columnIn } from './table.ts';
import { startsByName } from './treated-units.ts';
import type { PlacedRows } from './treatment.ts';
import type { WideTreatment } from './wide.ts';

/** For each unit the time of its first treated period; infinite: never. Throws `no-treatment` when nothing says who is treated. */
export function startsOfWide(rows: PlacedRows, treatment: WideTreatment): Float64Array {
  if ('treated' in treatment) return startsByName(rows, treatment.treated, treatment.start);
  if ('cohort' in treatment) return startsByCohort(rows, treatment.cohort);
  if ('treatment' in treatment)
    return startsByName(rows, treatedIn(rows, treatment.treatment), treatment.start);
  return startsByUsualNames(rows, treatment.start);
}

const usual = {
  treated: /^treat(?:ed|ment)?$/i,
  cohort: /^(?:cohort|start|first[._ -]?treat(?:ed)?)$/i,
};

function startsByUsualNames(rows: PlacedRows, start: string | number | undefined): Float64Array {
  const wanted = start === undefined ? usual.cohort : usual.treated;
  const column = rows.table.columns.find((name) => wanted.test(name));
  if (column !== undefined && start !== undefined) return startsByName(rows, treatedIn(rows, column), start);
  if (column !== undefined) return startsByCohort(rows, column);
  throw new CounterfactualError({
    code: 'no-treatment',
    found: `nothing says ${start === undefined ? 'from when units are treated' : 'which units are treated'}`,
    why: 'The treated units and their start decide what is estimated.',
    remedy:
      'Give `treated` and `start`, or a column of 0 and 1 as `treatment` with `start`, or a column of first treated periods as `cohort`.',
  });
}

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
