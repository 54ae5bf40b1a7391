import { CounterfactualError, type Warning } from '../errors/counterfactual-error.ts';
import { clustersOf, refuseUneven } from '../panel/clusters.ts';
import type { Panel } from '../panel/panel.ts';
import { type CohortTable, cohortTable, isTreated } from './cohort-table.ts';
import { linearEstimate, smallSample } from './linear-estimate.ts';
import type { EventEstimate, EventOptions } from './result.ts';

export type TwoWayFixedEffects = EventEstimate & {
  /** The estimate is a weighted sum of the effects on treated units and periods, with weights that sum to one. */
  readonly negativeWeights: {
    /** The share of these whose effect counts with the wrong sign. */
    readonly share: number;
    /** The sum of their weights: zero or below. */
    readonly sum: number;
  };
  readonly warnings: readonly Warning[];
};

/**
 * One coefficient of treatment beside effects of units and periods: what was long used where treatments start at different times, shown to
 * be compared with, never alone. It takes the already treated for comparisons, so effects may count negatively; how many is told.
 * Throws `CounterfactualError` when treatment is the same for all units in each period, or in all periods for each unit.
 *
 * Source: de Chaisemartin and D'Haultfœuille (2020), theorem 1.
 */
export function twoWayFixedEffects(
  panel: Panel,
  { clusters: given, level = 0.95 }: EventOptions = {},
): TwoWayFixedEffects {
  refuseUneven(panel, given);
  const units = Int32Array.from(panel.units.keys());
  const table = cohortTable(panel, units, panel.periods.length);
  const treatment = new Float64Array(table.means.length);
  for (let cohort = 0; cohort < table.starts.length; cohort += 1)
    for (let t = 0; t < table.periods; t += 1)
      treatment[cohort * table.periods + t] = isTreated(table, cohort, t) ? 1 : 0;
  const own = aroundEffects(table, treatment);
  const squares = sumOver(table, (at) => (own[at] as number) ** 2);
  const cells = sumOver(table, (at) => treatment[at] as number);
  if (!(squares > 1e-10 * cells)) refuse();

  const weights = own.map((value) => value / squares);
  const coefficient = sumOver(table, (at) => (weights[at] as number) * (table.means[at] as number));
  const clusters = clustersOf(units, given);
  const estimate = linearEstimate(weights, {
    table,
    values: residualsOf(panel, table, own, coefficient),
    clusters,
    correction: smallSample(table, clusters, 1),
    level,
  });
  const negative = (at: number) => treatment[at] === 1 && (weights[at] as number) < -1e-12 / cells;
  const negativeWeights = {
    share: sumOver(table, (at) => (negative(at) ? 1 : 0)) / cells,
    sum: sumOver(table, (at) => (negative(at) ? (weights[at] as number) : 0)),
  };
  return {
    ...estimate,
    negativeWeights,
    warnings: negativeWeights.share > 0 ? [warningOf(negativeWeights)] : [],
  };
}

/** A sum over all units and periods of what is the same within a cohort. */
function sumOver({ sizes, periods, means }: CohortTable, term: (at: number) => number): number {
  let sum = 0;
  for (let at = 0; at < means.length; at += 1) sum += (sizes[Math.floor(at / periods)] as number) * term(at);
  return sum;
}

/** Values by cohort and period without the means of units and of periods. */
function aroundEffects(table: CohortTable, values: Float64Array): Float64Array {
  const { starts, sizes, periods, units } = table;
  const ofPeriods = new Float64Array(periods);
  const ofCohorts = new Float64Array(starts.length);
  const total = sumOver(table, (at) => values[at] as number) / (units.length * periods);
  values.forEach((value, at) => {
    const cohort = Math.floor(at / periods);
    const t = at % periods;
    ofCohorts[cohort] = (ofCohorts[cohort] as number) + value / periods;
    ofPeriods[t] = (ofPeriods[t] as number) + (value * (sizes[cohort] as number)) / units.length;
  });
  return values.map(
    (value, at) =>
      value - (ofCohorts[Math.floor(at / periods)] as number) - (ofPeriods[at % periods] as number) + total,
  );
}

function residualsOf(panel: Panel, table: CohortTable, own: Float64Array, coefficient: number): Float64Array {
  const { of, periods, means } = table;
  const around = aroundEffects(table, means);
  const count = panel.units.length;
  const values = new Float64Array(panel.outcomes.length);
  for (let unit = 0; unit < count; unit += 1) {
    const cohort = of[unit] as number;
    let shift = 0;
    for (let t = 0; t < periods; t += 1)
      shift +=
        ((panel.outcomes[unit * periods + t] as number) - (means[cohort * periods + t] as number)) / periods;
    for (let t = 0; t < periods; t += 1) {
      const at = cohort * periods + t;
      values[unit * periods + t] =
        (panel.outcomes[unit * periods + t] as number) -
        (means[at] as number) -
        shift +
        (around[at] as number) -
        coefficient * (own[at] as number);
    }
  }
  return values;
}

function warningOf({ share, sum }: TwoWayFixedEffects['negativeWeights']): Warning {
  return {
    code: 'negative-weights',
    found: `${(100 * share).toFixed(1)} % of the treated units and periods count negatively, ${sum.toFixed(3)} in sum`,
    why: 'The estimate can have a sign that no effect has.',
    remedy: 'Use `csdid`, `sunAbraham` or `imputation`.',
  };
}

function refuse(): never {
  throw new CounterfactualError({
    code: 'treatment-not-separable',
    found: 'who is treated is told by the unit or by the period alone',
    why: 'The effect cannot be told from that of the unit or of the period.',
    remedy: 'Add units that are treated at another time or never.',
  });
}
