import { CounterfactualError } from '../errors/counterfactual-error.ts';
import type { Block } from '../panel/block.ts';
import { nearestTo } from '../panel/spelling.ts';

/** How large the treated are, on average, and each control: the mean over the periods before. Throws `CounterfactualError` as `likeSize`. */
export function sizesOf(
  block: Block,
  { column, logged = false }: { readonly column?: string | undefined; readonly logged?: boolean },
): { readonly treated: number; readonly controls: readonly number[] } {
  const values = column === undefined ? block.panel.outcomes : covariate(block, column);
  const takesRoot = column === undefined && logged;
  const size = (unit: number) => sizeOf(block, values, unit, { column, takesRoot });
  const treated = block.treated.reduce((sum, unit) => sum + size(unit), 0) / block.treated.length;
  return { treated, controls: block.controls.map(size) };
}

/** Of logarithms the geometric mean. What has no number in a period is passed over. */
function sizeOf(
  { panel, pre }: Block,
  values: Float64Array,
  unit: number,
  { column, takesRoot }: { column: string | undefined; takesRoot: boolean },
): number {
  const own = values
    .subarray(unit * panel.periods.length, unit * panel.periods.length + pre)
    .filter((value) => Number.isFinite(value));
  const mean = own.reduce((sum, value) => sum + value, 0) / own.length;
  const size = takesRoot ? Math.exp(mean) : mean;
  if (own.length > 0 && size > 0 && Number.isFinite(size)) return size;
  throw new CounterfactualError({
    code: 'not-a-size',
    found: own.length === 0 ? 'there is no size in any period before' : `the size is ${size}`,
    where: { unit: panel.units[unit], column },
    why: 'Sizes are compared as ratios.',
    remedy:
      column === undefined
        ? 'Name a column that says how large each unit is, such as people or jobs.'
        : 'Give a number above zero, or leave the unit out.',
  });
}

function covariate({ panel }: Block, column: string): Float64Array {
  const values = panel.covariates.get(column);
  if (values) return values;
  const near = nearestTo(column, [...panel.covariates.keys()]);
  throw new CounterfactualError({
    code: 'no-such-covariate',
    found: `the panel was read without a column “${column}”`,
    where: { column },
    why: 'Sizes are read from it.',
    remedy: `Read it as a covariate${near.length > 0 ? `; the nearest are ${near.join(', ')}` : ''}.`,
  });
}
