import type { Panel } from '../panel/panel.ts';
import type { FittedCell } from './fit-cells.ts';
import type { Cohort, Sample } from './sample.ts';

/** An estimate as a sum over the basis: its influence is the same sum of the basis' columns. */
export type Combination = { readonly estimate: number; readonly coefficients: Float64Array };

export type Combined = {
  readonly overall: Combination;
  readonly by: readonly (Combination & { readonly key: number })[];
};

export type CombinedAll = Readonly<Record<'simple' | 'dynamic' | 'group' | 'calendar', Combined>>;

/**
 * The four averages of the cells' effects. Where cohorts count by their size, their sizes are estimates too, and the coefficients of
 * their shares carry that error. Wants at least one cell at or after its start.
 * Source: Callaway and Sant'Anna (2021), section 3, table 1 and corollary 2.
 */
export function combine(panel: Panel, { cohorts }: Sample, fitted: readonly FittedCell[]): CombinedAll {
  const terms = fitted.map(({ cell, estimate }, column): Term => {
    const coefficients = new Float64Array(fitted.length + cohorts.length);
    coefficients[column] = 1;
    const share = fitted.length + cohorts.indexOf(cell.cohort);
    const time = panel.times[cell.at] as number;
    return {
      estimate,
      coefficients,
      cohort: cell.cohort,
      share,
      time,
      since: elapsed(time - cell.cohort.group),
    };
  });
  const after = terms.filter(({ since }) => since >= 0);
  const dynamic = grouped(terms, ({ since }) => since, bySize);
  const group = grouped(after, ({ cohort }) => cohort.group, plainly);
  const calendar = grouped(after, ({ time }) => time, bySize);
  const groupTerms = group.map((own) => {
    const { cohort, share } = after.find((term) => term.cohort.group === own.key) as Term;
    return { ...own, cohort, share };
  });
  return {
    simple: { overall: bySize(after), by: [] },
    dynamic: { overall: plainly(dynamic.filter(({ key }) => key >= 0)), by: dynamic },
    group: { overall: bySize(groupTerms), by: group },
    calendar: { overall: plainly(calendar), by: calendar },
  };
}

type Sized = Combination & { readonly cohort: Cohort; readonly share: number };
type Term = Sized & { readonly time: number; readonly since: number };

/** Differences of times such as 2012 + 1/12, alike but for a rounding, are one time since the start. */
export const elapsed = (difference: number) => Math.round(difference * 1e6) / 1e6 || 0;

function grouped(
  terms: readonly Term[],
  keyOf: (term: Term) => number,
  average: (terms: readonly Term[]) => Combination,
) {
  const groups = new Map<number, Term[]>();
  for (const term of terms) groups.set(keyOf(term), [...(groups.get(keyOf(term)) ?? []), term]);
  return [...groups].sort(([a], [b]) => a - b).map(([key, own]) => ({ key, ...average(own) }));
}

function plainly(terms: readonly Combination[]): Combination {
  return sum(
    terms,
    terms.map(() => 1 / terms.length),
  );
}

function bySize(terms: readonly Sized[]): Combination {
  const total = terms.reduce((size, { cohort }) => size + cohort.share, 0);
  const { estimate, coefficients } = sum(
    terms,
    terms.map(({ cohort }) => cohort.share / total),
  );
  for (const term of terms)
    coefficients[term.share] = (coefficients[term.share] as number) + (term.estimate - estimate) / total;
  return { estimate, coefficients };
}

function sum(terms: readonly Combination[], weights: readonly number[]): Combination {
  const coefficients = new Float64Array(terms[0]?.coefficients.length ?? 0);
  let estimate = 0;
  terms.forEach((term, at) => {
    const weight = weights[at] as number;
    estimate += weight * term.estimate;
    for (let i = 0; i < coefficients.length; i += 1)
      coefficients[i] = (coefficients[i] as number) + weight * (term.coefficients[i] as number);
  });
  return { estimate, coefficients };
}
