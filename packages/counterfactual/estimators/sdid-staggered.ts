import { CounterfactualError, type Warning } from '../errors/counterfactual-error.ts';
import type { Block } from '../panel/block.ts';
import type { Panel } from '../panel/panel.ts';
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
  /** Effect by periods since adoption, weighted by the cohorts' units. */
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
  const starts = [...new Set(panel.starts)].filter((start) => start >= 0).sort((a, b) => a - b);
  const blocks = starts.map((start) => cohortBlock(panel, start));
  const usable = blocks.filter(({ pre, controls }) => pre >= 2 && controls.length > 0);
  if (usable.length === 0) throw nothingLeft(panel, starts.length);
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
      ...blocks.filter((block) => !usable.includes(block)).map((block) => leftOut(block)),
      ...cohorts.flatMap(({ cohort, fit }) =>
        fit.warnings.map((warning) => ({ ...warning, where: { ...warning.where, cohort } })),
      ),
    ],
  };
}

function cohortBlock(panel: Panel, start: number): Block {
  const indices = panel.units.map((_, unit) => unit);
  return {
    panel,
    treated: indices.filter((unit) => panel.starts[unit] === start),
    controls: indices.filter((unit) => (panel.starts[unit] as number) < 0),
    pre: start,
    post: panel.periods.length - start,
  };
}

function byEventTime(blocks: readonly Block[], cohorts: readonly Cohort[]) {
  const longest = Math.max(...blocks.map(({ post }) => post));
  return Array.from({ length: longest }, (_, eventTime) => {
    const there = blocks.flatMap(({ pre, post, treated }, at) =>
      eventTime < post
        ? [{ effect: cohorts[at]?.fit.effects[pre + eventTime]?.effect ?? 0, treated: treated.length }]
        : [],
    );
    const treated = there.reduce((sum, each) => sum + each.treated, 0);
    return {
      eventTime,
      effect: there.reduce((sum, each) => sum + (each.treated / treated) * each.effect, 0),
      treated,
    };
  });
}

const leftOut = ({ panel, pre, treated, controls }: Block): Warning => ({
  code: 'cohort-left-out',
  found:
    controls.length === 0
      ? 'no unit is left to compare with'
      : `${pre} ${pre === 1 ? 'period' : 'periods'} before, for ${treated.length} ${treated.length === 1 ? 'unit' : 'units'}`,
  where: { cohort: panel.periods[pre] },
  why: 'Weights need at least two periods before.',
  remedy: 'Add earlier periods, or tell the reader that this cohort is not in the estimate.',
});

function nothingLeft({ units, starts }: Panel, cohorts: number): CounterfactualError {
  const never = starts.filter((start) => start < 0).length;
  return new CounterfactualError({
    code: cohorts === 0 ? 'no-treated-unit' : never === 0 ? 'no-control-unit' : 'too-few-pre-periods',
    found: `${units.length} units, ${cohorts} cohorts, ${never} never treated`,
    why: 'Each cohort is compared with units that are never treated, and needs at least two periods before.',
    remedy: 'Add units that were never treated, or earlier periods.',
  });
}
