import { breakTies } from '../../solvers/break-ties.ts';
import type { Certificate } from '../../solvers/certificate.ts';
import { nearestPoint, nearestWorkspace } from '../../solvers/nearest-point.ts';
import { mayTie } from '../../solvers/optimal-face.ts';
import { type Points, placePoint, pointsOf } from '../../solvers/points.ts';
import { newtonWorkspace, ridgeNewton } from '../../solvers/ridge-newton.ts';
import { type AllProducts, allProducts, begin } from '../../solvers/support-products.ts';
import type { Rows } from './rows.ts';

/** Room for one solve of these rows after the other: made once for each worker. */
export type UnitWorkspace = ReturnType<typeof unitWorkspace>;
export const unitWorkspace = (rows: Rows) => ({
  rows,
  nearest: nearestWorkspace(rows.controls, rows.pre),
  newton: newtonWorkspace(rows.controls, rows.pre),
  /** The control that is left out at the moment, −1 for none. */
  without: -1,
  all: undefined as AllProducts | undefined,
});

/**
 * Weights of the controls, all but one, whose mean comes nearest to a row in the periods before. `row`: the treated's, −1, or that of the control
 * which is left out. `eta`: ridge in units of the rows; 0 for none, and ties between weights that fit alike are broken (`solvers/break-ties.ts`). Put into `into`, one for each control, 0 for the one left out.
 */
export function solveUnitWeights(
  work: UnitWorkspace,
  { row, eta, into }: { row: number; eta: number; into: Float64Array },
): Certificate {
  const points = controlsOf(work);
  const { values, width, pre, controls } = work.rows;
  const at = (row < 0 ? controls : row) * width;
  work.newton.target.set(values.subarray(at, at + pre));
  work.nearest.target.set(work.newton.target);
  const certificate = solve(points, work, row, eta);
  into.set(points.weights.subarray(0, controls));
  if (row >= 0 && row < controls - 1) into[controls - 1] = into[row] as number;
  if (row >= 0) into[row] = 0;
  if (eta > 0 || !mayTie(points, work.nearest, certificate.objective)) return certificate;
  const among = Int32Array.from({ length: controls }, (_, each) => each).filter((each) => each !== row);
  const target = values.slice(at, at + pre);
  return breakTies({ rows: values, stride: width, size: pre, among }, target, certificate, into);
}

/** The workspace owns them: it knows which control is left out of them at the moment. */
function controlsOf(work: UnitWorkspace): Points {
  const { values, width, pre, controls } = work.rows;
  return pointsOf(work, { count: controls, size: pre }, (points) => {
    for (let row = 0; row < controls; row += 1) placePoint(points, row, values, row * width);
    work.without = -1;
  });
}

/** The last control stands in the place of the one left out: those in use are the first. */
function leaveOut(points: Points, work: UnitWorkspace, row: number): void {
  if (work.without === row) return;
  const { values, width, controls } = work.rows;
  const last = controls - 1;
  for (const away of work.without < 0 ? [] : [work.without, last])
    placePoint(points, away, values, away * width);
  points.count = row < 0 ? controls : last;
  work.without = row;
  if (row < 0) return;
  placePoint(points, row, values, last * width);
  placePoint(points, last);
}

function solve(points: Points, work: UnitWorkspace, row: number, eta: number): Certificate {
  const { newton, nearest, rows } = work;
  if (eta > 0) {
    if (!work.all) leaveOut(points, work, -1);
    work.all ??= allProducts(points, newton.support);
    leaveOut(points, work, row);
    begin(points, newton.support, work.all, row < 0 ? undefined : newton.target);
    const found = ridgeNewton(points, eta, newton);
    if ((found.gap ?? 0) <= 1e-10 * found.objective) return found;
    const slower = nearestWorkspace(points.count, rows.pre, true);
    slower.target.set(newton.target);
    return nearestPoint(points, slower, eta);
  }
  leaveOut(points, work, row);
  return nearestPoint(points, nearest);
}
