import { CounterfactualError } from '../errors/counterfactual-error.ts';
import type { Panel } from '../panel/panel.ts';
import type { Cell } from './cells.ts';
import type { Settings } from './options.ts';
import type { Sample } from './sample.ts';

/** The covariates asked for; throws `CounterfactualError` when one is missing for a used unit in a period that is some cell's base. */
export function covariatesOf(
  panel: Panel,
  sample: Sample,
  settings: Settings,
  cells: readonly Cell[],
): readonly Float64Array[] {
  const bases = [...new Set(cells.map(({ base }) => base))].filter((base) => base >= 0);
  return settings.covariates.map((name) => {
    const values = panel.covariates.get(name) ?? new Float64Array(0);
    for (const unit of sample.units)
      for (const base of bases)
        if (!Number.isFinite(values[unit * panel.periods.length + base]))
          throw new CounterfactualError({
            code: 'covariate-missing',
            found: `the covariate ${name} has no number`,
            where: { unit: panel.units[unit], period: panel.periods[base], column: name },
            why: 'It is read in the base period for every unit of a comparison.',
            remedy: 'Give the number, leave the unit out, or leave the covariate out.',
          });
    return values;
  });
}
