import { withoutCovariates } from '../covariates/without-covariates.ts';
import { examineCohorts } from '../diagnostics/examine-cohorts.ts';
import type { Warning } from '../errors/counterfactual-error.ts';
import { cohortBlocks } from '../estimators/cohort-blocks.ts';
import { sdidStaggered } from '../estimators/sdid-staggered.ts';
import type { DrawOptions } from '../inference/drawing.ts';
import { noBootstrap } from '../inference/resampling.ts';
import { cohortEffects } from '../inference/staggered-draws.ts';
import { eventTimeJackknife, staggeredJackknife } from '../inference/staggered-jackknife.ts';
import type { StandardError } from '../inference/standard-error.ts';
import { spreadOf } from '../inference/standard-error.ts';
import type { Block } from '../panel/block.ts';
import type { Panel } from '../panel/panel.ts';
import type { Evaluated, EvaluateOptions } from './options.ts';
import { type Errors, ofSets, undefinedScheme, usualSets, withInterval } from './weighted-errors.ts';

/** Synthetic DiD by cohort: the mean with its error, each cohort, and the effect by time since adoption with jackknife errors. */
export function evaluateStaggered(given: Panel, options: EvaluateOptions): Evaluated {
  // Whoever cannot be compared is refused for that, before any covariate is.
  cohortBlocks(given);
  const { panel, coefficients } = withoutCovariates(given, options.covariates ?? []);
  const { blocks } = cohortBlocks(panel);
  const made = sdidStaggered(panel, options);
  const { byEventTime, cohorts, warnings, ...found } = made;
  const { warnings: more, ...errors } = errorsOf(blocks, made, options);
  const examined = examineCohorts(blocks, made);
  return {
    ...found,
    ...errors,
    cohorts: cohorts.map(({ cohort, estimate, weight }) => ({ cohort, estimate, weight })),
    eventTimes: byEventTime.map((each) => ({
      ...each,
      standardError: eventTimeJackknife(blocks, made, each.eventTime).value,
    })),
    diagnostics: { cohorts: examined.examinations },
    ...(coefficients.length > 0 ? { covariates: coefficients } : {}),
    warnings: [...warnings, ...more, ...ofOneUnit(blocks), ...examined.warnings],
  };
}

function errorsOf(
  blocks: readonly Block[],
  made: ReturnType<typeof sdidStaggered>,
  { placebo, bootstrap, sets = usualSets, mode, recomputeZeta = false, level, doing }: EvaluateOptions,
): Errors {
  const settings = { mode, recomputeZeta };
  const pretended = placebo
    ? cohortEffects({ blocks, options: { ...sets, ...settings }, scheme: 'placebo' }, doing)
    : undefined;
  const found = pretended && ofSets(made.estimate, pretended.method, pretended.effects);
  const drawn = bootstrap ? resampled(blocks, { ...bootstrap, ...settings }, doing) : undefined;
  const isMoot = found !== undefined && drawn?.value === null;
  const chosen = isMoot ? found.standardError : (drawn ?? found?.standardError);
  return {
    ...found,
    ...withInterval(
      made.estimate,
      chosen ?? staggeredJackknife(blocks, made),
      level === undefined ? {} : { level },
    ),
    warnings: isMoot && drawn ? [undefinedScheme(drawn)] : [],
  };
}

function resampled(
  blocks: readonly Block[],
  options: DrawOptions,
  doing: EvaluateOptions['doing'],
): StandardError {
  const treated = blocks.reduce((sum, block) => sum + block.treated.length, 0);
  if (treated < 2) return noBootstrap(options.replications);
  const { method, effects } = cohortEffects({ blocks, options, scheme: 'bootstrap' }, doing);
  return { value: spreadOf(effects), method, n: effects.length };
}

/** The jackknife and the bootstrap re-weight where such a cohort goes: its reader must know. */
function ofOneUnit(blocks: readonly Block[]): Warning[] {
  const single = blocks.filter(({ treated }) => treated.length === 1);
  if (single.length === 0 || blocks.length === 1) return [];
  return [
    {
      code: 'cohort-of-one',
      found: `${single.length} of ${blocks.length} cohorts have one unit: ${single.map(({ panel, pre }) => panel.periods[pre]).join(', ')}`,
      why: 'Without that unit the jackknife, and draws that miss it, average over the other cohorts: nothing shows how such a cohort varies within.',
      remedy:
        'Read the effect of that cohort as one case, and the error as that of the mean over treated cells.',
    },
  ];
}
