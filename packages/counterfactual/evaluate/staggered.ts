import { sdidStaggered } from '../estimators/sdid-staggered.ts';
import type { Panel } from '../panel/panel.ts';
import type { Evaluated, EvaluateOptions } from './options.ts';

export function evaluateStaggered(panel: Panel, options: EvaluateOptions): Evaluated {
  const { byEventTime: _, cohorts, ...found } = sdidStaggered(panel, options);
  return { ...found, cohorts: cohorts.map(({ cohort, estimate, weight }) => ({ cohort, estimate, weight })) };
}
