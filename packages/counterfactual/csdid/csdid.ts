import { CounterfactualError, type Warning } from '../errors/counterfactual-error.ts';
import type { Panel } from '../panel/panel.ts';
import { type Combined, type CombinedAll, combine } from './aggregate.ts';
import { basisOf } from './basis.ts';
import { type Errors, errorsFrom } from './errors-of.ts';
import { type Fits, fitCells } from './fit-cells.ts';
import { type CsdidOptions, settingsOf } from './options.ts';
import { preTestOf } from './pre-test.ts';
import type { Aggregation, AttGt, CsdidResult, Estimate } from './result.ts';
import { type Sample, sampleOf } from './sample.ts';

/**
 * Effects of a treatment that starts at different times, by cohort and time, and four averages of them: difference in differences that
 * never compares the newly treated with the already treated.
 *
 * Effects are in the units of the outcomes, times in those of `Panel.times`. A cell that cannot be estimated is left out and named in
 * `notEstimable`. Throws `CounterfactualError` for options that cannot be followed, and when nothing can be estimated.
 *
 * Source: Callaway and Sant'Anna (2021), "Difference-in-differences with multiple time periods", Journal of Econometrics 225.
 */
export function csdid(panel: Panel, options: CsdidOptions = {}): CsdidResult {
  const settings = settingsOf(panel, options);
  const sample = sampleOf(panel, settings.control);
  const fits = fitCells(panel, sample, settings);
  refuseWithoutEffect(fits);
  const basis = basisOf(sample, fits, settings);
  const combined = combine(panel, sample, fits.fitted);
  const errors = errorsFrom(basis, settings);
  return {
    attgt: attgtOf(panel, fits, sample, errors),
    aggregations: aggregationsOf(combined, errors),
    notEstimable: fits.notEstimable,
    preTest: preTestOf(panel, fits.fitted, basis, settings.anticipation),
    overlap: settings.method === 'or' || settings.covariates.length === 0 ? null : overlapOf(panel, fits),
    warnings: [...sample.warnings, ...smallCohorts(sample, settings.covariates.length), ...fits.warnings],
    counts: {
      units: basis.units,
      dropped: sample.dropped,
      periods: panel.periods.length,
      neverTreated: sample.neverTreated,
      clusters: basis.clusters,
      cohorts: sample.cohorts.map(({ group, units }) => ({ group, units })),
      cells: fits.fitted.length,
    },
    influence: {
      units: Array.from(sample.units, (unit) => panel.units[unit] as string),
      values: fits.influence,
    },
  };
}

function overlapOf(panel: Panel, { fitted }: Fits): CsdidResult['overlap'] {
  const { cell, highestChance } = fitted.reduce((most, each) =>
    each.highestChance > most.highestChance ? each : most,
  );
  return { group: cell.cohort.group, time: panel.times[cell.at] as number, highestChance };
}

function attgtOf(panel: Panel, { fitted }: Fits, { cohorts }: Sample, errors: Errors): AttGt[] {
  const estimates = errors.ofList(
    fitted.map(({ estimate }, column) => {
      const coefficients = new Float64Array(fitted.length + cohorts.length);
      coefficients[column] = 1;
      return { estimate, coefficients };
    }),
  );
  return fitted.map(({ cell, treated, comparisons }, at) => ({
    group: cell.cohort.group,
    time: panel.times[cell.at] as number,
    base: panel.times[cell.base] as number,
    treated,
    comparisons,
    ...(estimates[at] as Estimate),
  }));
}

function aggregationsOf(combined: CombinedAll, errors: Errors) {
  const aggregation = ({ overall, by }: Combined): Aggregation => {
    const estimates = errors.ofList(by);
    return {
      ...errors.ofOne(overall),
      by: by.map(({ key }, at) => ({ key, ...(estimates[at] as Estimate) })),
    };
  };
  return {
    simple: aggregation(combined.simple),
    dynamic: aggregation(combined.dynamic),
    group: aggregation(combined.group),
    calendar: aggregation(combined.calendar),
  };
}

/** Below five units beside those that the covariates take, an error by large samples says little. */
function smallCohorts({ cohorts }: Sample, covariates: number): Warning[] {
  const small = cohorts.filter(({ units }) => units < covariates + 5);
  return small.map(({ group, units }) => ({
    code: 'small-cohort',
    found: `${units} unit${units === 1 ? ' is' : 's are'} first treated at ${group}`,
    where: { cohort: String(group) },
    why: 'The standard errors hold for many units; of one or two they know the comparisons only.',
    remedy: 'Read this cohort beside its placebos, not by its standard error.',
  }));
}

function refuseWithoutEffect({ fitted, notEstimable }: Fits): void {
  if (fitted.some(({ cell }) => cell.at >= cell.cohort.start)) return;
  const [first] = notEstimable;
  throw new CounterfactualError({
    code: 'no-effect-estimable',
    found: `none of ${fitted.length + notEstimable.length} effects after a start can be estimated; the first: ${first?.found ?? 'none'}`,
    ...(first?.where && { where: first.where }),
    why: first?.why ?? 'There is nothing to average.',
    remedy: first?.remedy ?? 'Give a panel with periods after a start.',
  });
}
