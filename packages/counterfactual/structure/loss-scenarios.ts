import { CounterfactualError, type Warning } from '../errors/counterfactual-error.ts';
import { refuseFigure, refuseNothing } from './figures.ts';

/** What is lost of what: jobs, payroll or tax base, of one employer and of the whole place. */
export type Loss = { readonly of: string; readonly lost: number; readonly all: number };

/** Further jobs (or money) lost in the place for each one lost directly, and where the number is from. */
export type Multiplier = { readonly value: number; readonly source: string };

export type LossScenario = {
  readonly of: string;
  readonly multiplier: number;
  /** Whoever reads the scenario reads where its multiplier is from. */
  readonly source: string;
  readonly direct: number;
  readonly indirect: number;
  readonly total: number;
  /** Shares of all there was. */
  readonly directShare: number;
  readonly totalShare: number;
  readonly warnings: readonly Warning[];
};

/**
 * The loss when an employer closes: its share × (1 + multiplier), once for each multiplier, since they differ more between studies
 * than within them (Moretti 2010, AER P&P 100). No more is lost than there was. Throws `not-a-count`, `nothing-there`,
 * `part-larger-than-whole`, `no-source`.
 */
export function lossScenarios(
  { of, lost, all }: Loss,
  multipliers: readonly Multiplier[],
): readonly LossScenario[] {
  refuseFigure(`the ${of} lost`, lost);
  refuseFigure(`the ${of} there was`, all);
  refuseNothing(`the ${of} there was`, all);
  if (lost > all)
    throw new CounterfactualError({
      code: 'part-larger-than-whole',
      found: `${lost} of ${all} ${of} are lost`,
      why: 'No more can be lost than there was.',
      remedy: 'Count both at the same place: where people work, or where they live.',
    });
  return multipliers.map(({ value, source }) => {
    refuseFigure('the multiplier', value);
    if (source.trim() === '') throw noSource(value);
    const total = Math.min(all, lost * (1 + value));
    return {
      of,
      multiplier: value,
      source,
      direct: lost,
      indirect: total - lost,
      total,
      directShare: lost / all,
      totalShare: total / all,
      warnings: lost * (1 + value) > all ? [moreThanAll(of, value, source)] : [],
    };
  });
}

const moreThanAll = (of: string, value: number, source: string): Warning => ({
  code: 'more-than-all',
  found: `a multiplier of ${value} (${source}) would take more ${of} than there were, and everything is taken`,
  why: 'The multiplier was estimated where the loss was a smaller part of the place.',
  remedy: 'Use a smaller multiplier, or read the scenario as a bound.',
});

const noSource = (value: number) =>
  new CounterfactualError({
    code: 'no-source',
    found: `nothing tells where the multiplier ${value} is from`,
    why: 'The scenario is no better than its multiplier.',
    remedy: 'Name the study or the assumption.',
  });
