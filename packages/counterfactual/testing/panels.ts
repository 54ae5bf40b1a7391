import { type Panel, panelOf } from '../panel/panel.ts';
import { normals } from './normals.ts';

/** An invented panel: units of each start in turn, effects of units and periods, noise, and an effect by time since the start. */
export function staggered({
  seed,
  units = 5,
  neverTreated = 9,
  cohorts = [3, 5, 6],
  noise = 1,
  effect = () => 0,
}: {
  readonly seed: number;
  /** In each cohort. */
  readonly units?: number;
  readonly neverTreated?: number;
  readonly cohorts?: readonly number[];
  readonly noise?: number;
  readonly effect?: (since: number) => number;
}): Panel {
  const normal = normals(seed, 0);
  const times = Array.from({ length: 8 }, (_, t) => 2000 + t);
  const starts = [
    ...cohorts.flatMap((start) => Array<number>(units).fill(start)),
    ...Array<number>(neverTreated).fill(-1),
  ];
  const path = times.map(normal);
  const outcomes = starts.flatMap((start) => {
    const level = 3 * normal();
    return path.map(
      (common, t) => level + common + noise * normal() + (start >= 0 && t >= start ? effect(t - start) : 0),
    );
  });
  const size = starts.map(normal);
  return panelOf({
    units: starts.map((_, unit) => `unit ${unit}`),
    periods: times.map(String),
    outcomes: Float64Array.from(outcomes),
    starts: Int32Array.from(starts),
    covariates: new Map([
      ['size', Float64Array.from(size.flatMap((own) => times.map((_, t) => own + t * own * 0.1)))],
    ]),
  });
}
