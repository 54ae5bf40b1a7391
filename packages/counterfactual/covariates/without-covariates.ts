import { CounterfactualError } from '../errors/counterfactual-error.ts';
import { factor, solve } from '../numbers/cholesky.ts';
import type { Panel } from '../panel/panel.ts';
import { nearestTo } from '../panel/spelling.ts';
import { refuseOutcome } from './refuse-outcome.ts';
import { type TwoWay, twoWay } from './two-way.ts';

export type Coefficient = {
  readonly name: string;
  /** How the outcome moves with one more of the covariate, among untreated cells; in their units. */
  readonly coefficient: number;
};

export type WithoutCovariates = { readonly panel: Panel; readonly coefficients: readonly Coefficient[] };

/**
 * The panel with what time-varying covariates explain taken off its outcomes. Coefficients are of a regression of the outcome on the covariates and
 * on effects of units and periods, over untreated cells alone, so that no effect of the treatment is in them; what they explain is
 * taken off every cell, around the covariate's mean, so that levels stay readable (the projected way of Arkhangelsky et al. 2021, AER 111,
 * footnote 4; Kranz 2022). Covariates are standardised first: their units of measurement cannot matter. Throws `CounterfactualError`:
 * `no-such-covariate`, `covariate-missing`, `collinear`, `covariate-is-outcome`.
 *
 * A covariate that the treatment itself moves takes part of the effect away with it; no number can tell.
 */
export function withoutCovariates(panel: Panel, names: readonly string[]): WithoutCovariates {
  if (names.length === 0) return { panel, coefficients: [] };
  const effects = twoWay(panel);
  const standard = names.map((name) => standardised(panel, effects, name));
  const left = standard.map(({ values }) => effects.without(values));
  const outcome = effects.without(panel.outcomes);
  const slopes = slopesOf(left, outcome, { names, effects });
  const covariates = standard.map(({ values }, k) => ({
    name: names[k] as string,
    values,
    left: left[k] as Float64Array,
  }));
  refuseOutcome(panel, covariates, { outcome, effects });
  const outcomes = panel.outcomes.map(
    (value, at) =>
      value -
      standard.reduce((sum, { values }, k) => sum + (slopes[k] as number) * (values[at] as number), 0),
  );
  return {
    panel: { ...panel, outcomes },
    coefficients: names.map((name, k) => ({
      name,
      coefficient: (slopes[k] as number) / (standard[k]?.scale ?? 1),
    })),
  };
}

/** Least squares of what is left of the outcome on what is left of the covariates. */
function slopesOf(
  left: readonly Float64Array[],
  outcome: Float64Array,
  { names, effects }: { names: readonly string[]; effects: TwoWay },
): Float64Array {
  const size = left.length;
  const products = new Float64Array(size * size);
  const slopes = new Float64Array(size);
  for (const [i, one] of left.entries()) {
    for (let j = 0; j <= i; j += 1) products[i * size + j] = effects.product(one, left[j] as Float64Array);
    // It was standardised: of its square this share is left.
    if (!((products[i * size + i] as number) > 1e-10 * effects.cells))
      throw collinear(
        names[i] as string,
        'effects of units and periods',
        'It is the same in all periods of each unit, or moves for all units alike.',
      );
    slopes[i] = effects.product(one, outcome);
  }
  const bad = factor(products, size);
  if (bad >= 0)
    throw collinear(
      names[bad] as string,
      `${names.slice(0, bad).join(', ')} and effects of units and periods`,
      'Its part cannot be told from theirs.',
    );
  solve(products, size, slopes);
  return slopes;
}

/** Around its mean and over its spread in untreated cells. */
function standardised(panel: Panel, { cells, product }: TwoWay, name: string) {
  const given = covariateOf(panel, name);
  const ones = new Float64Array(given.length).fill(1);
  // Numbers far from zero first lose their largest, so that squares of small ones are kept.
  const largest = given.reduce((most, value) => Math.max(most, Math.abs(value)), 0) || 1;
  const shares = given.map((value) => value / largest);
  const mean = product(shares, ones) / cells;
  const centred = shares.map((value) => value - mean);
  const spread = Math.sqrt(product(centred, centred) / cells);
  if (!(spread > 1e-12)) throw collinear(name, 'a constant', 'It does not vary in untreated cells.');
  return { values: centred.map((value) => value / spread), scale: spread * largest };
}

function covariateOf({ covariates, units, periods }: Panel, name: string): Float64Array {
  const values = covariates.get(name);
  if (!values) {
    const near = nearestTo(name, [...covariates.keys()]);
    throw new CounterfactualError({
      code: 'no-such-covariate',
      found: `the panel was read without a column “${name}”`,
      where: { column: name },
      why: 'What it explains is to be taken off the outcome.',
      remedy: `Read it as a covariate${near.length > 0 ? `; the nearest are ${near.join(', ')}` : ''}.`,
    });
  }
  const hole = values.findIndex((value) => !Number.isFinite(value));
  if (hole < 0) return values;
  throw new CounterfactualError({
    code: 'covariate-missing',
    found: `the covariate ${name} has no number`,
    where: {
      unit: units[Math.floor(hole / periods.length)],
      period: periods[hole % periods.length],
      column: name,
    },
    why: 'It is taken off the outcome of every unit in every period.',
    remedy: 'Give the number, leave the unit or the period out, or leave the covariate out.',
  });
}

const collinear = (name: string, others: string, why: string) =>
  new CounterfactualError({
    code: 'collinear',
    found: `the covariate ${name} is a combination of ${others}`,
    where: { column: name },
    why,
    remedy: `Leave ${name} out.`,
  });
