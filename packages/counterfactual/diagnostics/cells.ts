import type { CsdidResult } from '../csdid/result.ts';
import type { Warning } from '../errors/counterfactual-error.ts';

type Place = { readonly group: number; readonly time: number };

/** How much the effects by cohort and time rest on. */
export type CellDiagnostics = {
  /** The cells with fewest treated, and with fewest to compare with. */
  readonly fewestTreated: Place & { readonly treated: number };
  readonly fewestComparisons: Place & { readonly comparisons: number };
  readonly smallestCohort: { readonly group: number; readonly units: number };
  /** How many cells have no estimate, by the reason. */
  readonly notEstimable: Readonly<Record<string, number>>;
  /** The cell in which the covariates make some unit surest to be treated; null: nothing is weighed by that. */
  readonly overlap: (Place & { readonly highestChance: number }) | null;
};

/** Read off a result; of several cells alike the first. */
export function cellDiagnostics({ attgt, counts, notEstimable, overlap }: CsdidResult): CellDiagnostics {
  const by = <T>(all: readonly T[], of: (each: T) => number) =>
    all.reduce((least, each) => (of(each) < of(least) ? each : least));
  const { group, time, treated } = by(attgt, (each) => each.treated);
  const narrow = by(attgt, (each) => each.comparisons);
  const reasons: Record<string, number> = {};
  for (const { code } of notEstimable) reasons[code] = (reasons[code] ?? 0) + 1;
  return {
    fewestTreated: { group, time, treated },
    fewestComparisons: { group: narrow.group, time: narrow.time, comparisons: narrow.comparisons },
    smallestCohort: by(counts.cohorts, ({ units }) => units),
    notEstimable: reasons,
    overlap,
  };
}

/** What follows from them for who reads the averages. */
export const doubtsOfCells = (found: CsdidResult): Warning[] => [...untested(found), ...differing(found)];

function untested({ preTest, attgt, counts }: CsdidResult): Warning[] {
  const why = 'That the treated would have moved as the others is then believed, not looked at.';
  if (preTest.kind === 'not-tested' && preTest.reason === 'singular')
    return [
      {
        code: 'trends-not-tested',
        found: 'errors of the effects before the start depend on each other',
        why,
        remedy: 'Look at the effects before the start one by one.',
      },
    ];
  const short = counts.cohorts.filter(
    ({ group }) =>
      !attgt.some((cell) => cell.group === group && cell.time < group && cell.base !== cell.time),
  );
  return short.map(({ group, units }) => ({
    code: 'trends-not-tested',
    found: `the cohort of ${group}, ${units} ${units === 1 ? 'unit' : 'units'}, has no two periods before its start`,
    where: { cohort: String(group) },
    why,
    remedy: 'Add earlier periods, or tell the reader that nothing is known of this cohort before.',
  }));
}

function differing({ preTest }: CsdidResult): Warning[] {
  if (preTest.kind === 'not-tested' || preTest.pValue >= 0.05) return [];
  return [
    {
      code: 'trends-differ',
      found: `effects before the start are not all nought: p = ${preTest.pValue.toPrecision(2)}, with ${preTest.degrees} of them`,
      why: 'Cohorts that moved apart before would have gone on to without the treatment.',
      remedy:
        'Add covariates that explain it, allow for anticipation, or weight the comparisons (`sdid-staggered`).',
    },
  ];
}
