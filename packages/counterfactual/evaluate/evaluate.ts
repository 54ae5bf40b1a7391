import { breaksOf } from '../panel/breaks.ts';
import type { PanelReading } from '../panel/panel-of-cells.ts';
import { evaluateAugmented } from './augmented.ts';
import { evaluateCohorts } from './cohorts.ts';
import { evaluateEvents } from './events.ts';
import type { Evaluated, EvaluateOptions, Method } from './options.ts';
import { evaluateStaggered } from './staggered.ts';
import { evaluateWeighted } from './weighted.ts';

/** An estimate with what states its error, and everything its reader must know. Throws `CounterfactualError`. */
export function evaluate({ panel, warnings }: PanelReading, options: EvaluateOptions): Evaluated {
  const found = byMethod[options.method](panel, options);
  return { ...found, warnings: [...warnings, ...breaksOf(panel), ...found.warnings] };
}

const byMethod: Readonly<
  Record<Method, (panel: PanelReading['panel'], options: EvaluateOptions) => Evaluated>
> = {
  did: evaluateWeighted,
  sc: evaluateWeighted,
  difp: evaluateWeighted,
  sdid: evaluateWeighted,
  asc: evaluateAugmented,
  'sdid-staggered': evaluateStaggered,
  csdid: evaluateCohorts,
  'event-study': evaluateEvents,
};
