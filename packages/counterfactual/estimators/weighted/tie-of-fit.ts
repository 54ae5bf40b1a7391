import { type Tie, tieOf } from '../../diagnostics/tie.ts';
import type { Fit, Fitting } from './exact.ts';

/** Of the treated's fit, whose weights stand in `fitting`, what others fit as well; undefined where the solver saw none. */
export function tieOfFit(fitting: Fitting, { tau, units: { tied } }: Fit): Tie | undefined {
  if (tied === undefined) return undefined;
  const { rows, omega, lambda } = fitting;
  const { values, width, controls, pre, scale } = rows;
  const among = Int32Array.from({ length: controls }, (_, row) => row);
  const target = values.slice(controls * width, controls * width + pre);
  const changes = Float64Array.from(among, (row) => {
    let value = values[row * width + pre] as number;
    for (let t = 0; t < pre; t += 1) value -= (lambda[t] as number) * (values[row * width + t] as number);
    return scale * value;
  });
  const cloud = { rows: values, stride: width, size: pre, among };
  return tieOf({ cloud, target, weights: omega }, changes, { estimate: tau, donors: tied });
}
