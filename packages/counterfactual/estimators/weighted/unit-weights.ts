import type { Certificate } from '../../solvers/certificate.ts';
import { type NearestWorkspace, nearestPoint, nearestWorkspace } from '../../solvers/nearest-point.ts';
import { type NewtonWorkspace, newtonWorkspace, ridgeNewton } from '../../solvers/ridge-newton.ts';
import type { Rows } from './rows.ts';

/** Room for one solve after the other: made once for each worker. */
export type UnitWorkspace = {
  readonly nearest: NearestWorkspace;
  readonly newton: NewtonWorkspace;
  readonly among: Int32Array;
};
export const unitWorkspace = ({ controls, pre }: Rows): UnitWorkspace => ({
  nearest: nearestWorkspace(controls, pre),
  newton: newtonWorkspace(controls, pre),
  among: new Int32Array(controls),
});

/**
 * Weights of the controls in `among` whose mean comes nearest to `target` in the periods before. `eta`: ridge in units of the rows; 0 for
 * none. Put into `into`, one for each control, 0 for those that are not among them.
 */
export function solveUnitWeights(
  { values, width, pre, controls }: Rows,
  target: (period: number) => number,
  { eta, count, into, work }: { eta: number; count: number; into: Float64Array; work: UnitWorkspace },
): Certificate {
  const points = { rows: values, stride: width, start: 0, size: pre, among: work.among, count };
  for (let t = 0; t < pre; t += 1) {
    work.nearest.target[t] = target(t);
    work.newton.target[t] = target(t);
  }
  into.fill(0, 0, controls);
  if (eta === 0) return nearestPoint(points, work.nearest, into);
  const found = ridgeNewton(points, eta, work.newton, into);
  if ((found.gap ?? 0) <= 1e-10 * found.objective) return found;
  const slower = nearestWorkspace(count, pre, true);
  slower.target.set(work.newton.target);
  into.fill(0, 0, controls);
  return nearestPoint(points, slower, into, eta);
}
