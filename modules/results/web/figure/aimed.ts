import type { JobTarget } from '../../answers.ts';
import type { Target } from './finding.ts';

/** The targets of a plan as a figure draws them: what the last year aims at, and where the year of the day meant to be. */
export const aimed = (targets: readonly JobTarget[], asOf: string): Target[] =>
  targets.flatMap(({ kind, basis, years }) => {
    const last = years.toSorted((a, b) => a.year - b.year).at(-1);
    if (!last) return [];
    const now = years.find(({ year }) => year === Number(asOf.slice(0, 4)));
    const planNow = now && now.year !== last.year ? now.target : null;
    return [{ kind, basis, target: last.target, planNow, by: `${last.year}-12-31` }];
  });
