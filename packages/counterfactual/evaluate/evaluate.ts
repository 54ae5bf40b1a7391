import { type WithoutCovariates, withoutCovariates } from '../covariates/without-covariates.ts';
import { breaksThatCount } from '../diagnostics/breaks-that-count.ts';
import { breaksOf } from '../panel/breaks.ts';
import type { PanelReading } from '../panel/panel-of-cells.ts';
import { evaluateAugmented } from './augmented.ts';
import { evaluateCohorts } from './cohorts.ts';
import { evaluateEvents } from './events.ts';
import { examinedOf } from './examined.ts';
import type { Evaluated, EvaluateOptions, Method } from './options.ts';
import { evaluateWithPredictors } from './predictors.ts';
import { refuseNotTaken } from './refuse-not-taken.ts';
import { evaluateStaggered } from './staggered.ts';
import { evaluateWeighted } from './weighted.ts';

/**
 * An estimate with what states its error, and everything its reader must know. `timing`: milliseconds, the only part that is not the same
 * each time. Throws `CounterfactualError`; `not-of-this-method` for an option that the method would pass over.
 */
export function evaluate({ panel, warnings }: PanelReading, options: EvaluateOptions): WithTime {
  refuseNotTaken(options);
  const began = performance.now();
  const covered = once(() => withoutCovariates(panel, options.covariates ?? []));
  const found = (options.predictors ? evaluateWithPredictors : byMethod[options.method])(
    panel,
    options,
    covered,
  );
  const estimated = performance.now();
  const examined = examinedOf(panel, found, options, covered);
  const breaks = breaksOf(panel);
  const error = found.standardError?.value;
  const diagnostics = {
    ...found.diagnostics,
    ...examined?.examination,
    breaks: breaks.map(({ where }) => ({ unit: where?.unit ?? '', period: where?.period ?? '' })),
    ...(typeof error === 'number' && error > 0 ? { detectable: detectableErrors * error } : {}),
  } as NonNullable<Evaluated['diagnostics']>;
  const done = performance.now();
  return {
    ...found,
    diagnostics,
    warnings: [
      ...warnings,
      ...breaksThatCount(panel, breaks, found.unitWeights),
      ...found.warnings,
      ...(examined?.warnings ?? []),
    ],
    timing: { estimating: done - began, examining: done - estimated },
  };
}

/** An evaluation of a panel that somebody else read. */
export type WithTime = Evaluated & {
  readonly timing: { readonly estimating: number; readonly examining: number };
};

/** z(97.5 %) + z(80 %): what is found four times in five at a level of 5 %. */
const detectableErrors = 1.959963984540054 + 0.8416212335729143;

const byMethod: Readonly<
  Record<
    Method,
    (panel: PanelReading['panel'], options: EvaluateOptions, covered: () => WithoutCovariates) => Evaluated
  >
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

/** Computed when it is first asked for, and kept. */
function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
