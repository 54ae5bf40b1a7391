import type { Fitting } from '../estimators/weighted/exact.ts';
import { rangeOnFace } from '../solvers/face-range.ts';

/** Several weights fit the periods before equally well. */
export type Tie = {
  /** Donors that could have weight in some of them. */
  readonly donors: number;
  /** The least and the largest estimate that such weights give; in the unit of the outcome. */
  readonly low: number;
  readonly high: number;
  /** Which of them were taken: those of the donors nearest before (`solvers/break-ties.ts`). */
  readonly rule: 'nearest-donors';
};

/** Of a fit whose weights stand in `fitting`, and whose certificate says that `donors` tied; undefined where there are no other weights. */
export function tieOf(fitting: Fitting, tau: number, donors: number): Tie | undefined {
  const { rows, omega, lambda } = fitting;
  const { values, width, controls, pre, scale } = rows;
  const among = Int32Array.from({ length: controls }, (_, row) => row);
  const cloud = { rows: values, stride: width, size: pre, among };
  const target = values.slice(controls * width, controls * width + pre);
  const change = Float64Array.from(among, (row) => {
    let value = values[row * width + pre] as number;
    for (let t = 0; t < pre; t += 1) value -= (lambda[t] as number) * (values[row * width + t] as number);
    return value;
  });
  const { low, high, isUnique } = rangeOnFace(cloud, target, omega, change);
  if (isUnique) return undefined;
  const own = change.reduce((sum, value, row) => sum + (omega[row] as number) * value, 0);
  return {
    donors,
    low: tau - scale * Math.max(0, high - own),
    high: tau + scale * Math.max(0, own - low),
    rule: 'nearest-donors',
  };
}
