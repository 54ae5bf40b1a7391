import type { Warning } from '../errors/counterfactual-error.ts';
import type { Block } from '../panel/block.ts';
import type { Panel } from '../panel/panel.ts';
import { cohortBlocks } from './cohort-blocks.ts';
import type { Estimate } from './estimate.ts';
import { type EstimatorOptions, estimate } from './estimators.ts';

export type Cohort = {
  readonly cohort: string;
  readonly estimate: number;
  /** Share of treated cells, N·T of the cohort over that of all. */
  readonly weight: number;
  readonly treated: number;
  readonly fit: Estimate;
};

export type StaggeredEstimate = {
  readonly method: 'sdid-staggered';
  readonly mode: 'exact' | 'compat';
  readonly estimate: number;
  readonly cohorts: readonly Cohort[];
  /**
   * Effect by periods since adoption, weighted by the cohorts' units: their curves laid upon one another at the start. Below 0: the gaps
   * before, around their weighted mean; they are what the weights were fitted to.
   */
  readonly byEventTime: readonly {
    readonly eventTime: number;
    readonly effect: number;
    readonly treated: number;
  }[];
  readonly warnings: readonly Warning[];
};

/**
 * Synthetic DiD where treatments start at different times: one fit for each cohort against units that are never treated, each with its own
 * ridge; the mean over treated cells (Clarke, Pailañir, Athey, Imbens 2024, Stata Journal 24). A cohort with fewer than two periods before is
 * left out, and a warning names it. Throws `CounterfactualError`: nobody is treated, no controls, no cohort left.
 */
export function sdidStaggered(panel: Panel, { mode = 'exact' }: EstimatorOptions = {}): StaggeredEstimate {
  const { blocks: usable, warnings } = cohortBlocks(panel);
  const cells = usable.reduce((sum, { treated, post }) => sum + treated.length * post, 0);
  const cohorts = usable.map((block): Cohort => {
    const fit = estimate(block, 'sdid', { mode });
    const weight = (block.treated.length * block.post) / cells;
    const cohort = panel.periods[block.pre] as string;
    return { cohort, estimate: fit.estimate, weight, treated: block.treated.length, fit };
  });
  return {
    method: 'sdid-staggered',
    mode,
    estimate: cohorts.reduce((sum, each) => sum + each.weight * each.estimate, 0),
    cohorts,
    byEventTime: byEventTime(usable, cohorts),
    warnings: [
      ...warnings,
      ...cohorts.flatMap(({ cohort, fit }) =>
        fit.warnings.map((warning) => ({ ...warning, where: { ...warning.where, cohort } })),
      ),
    ],
  };
}

function byEventTime(blocks: readonly Block[], cohorts: readonly Cohort[]) {
  const earliest = Math.max(...blocks.map(({ pre }) => pre));
  const longest = Math.max(...blocks.map(({ post }) => post));
  return Array.from({ length: earliest + longest }, (_, at) => {
    const eventTime = at - earliest;
    const there = blocks.flatMap(({ pre, treated }, cohort) => {
      const effect = cohorts[cohort]?.fit.effects[pre + eventTime]?.effect;
      return effect === undefined ? [] : [{ effect, treated: treated.length }];
    });
    const treated = there.reduce((sum, each) => sum + each.treated, 0);
    return {
      eventTime,
      effect: there.reduce((sum, each) => sum + (each.treated / treated) * each.effect, 0),
      treated,
    };
  });
}
