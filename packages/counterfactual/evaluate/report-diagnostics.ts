import type { BalanceRow } from '../diagnostics/balance-table.ts';
import type { Examination } from '../diagnostics/examination.ts';
import type { Evaluation, WeightedDiagnostics } from './evaluation.ts';
import { figure } from './figures.ts';

/** What speaks for and against an estimate, for people. */
export function diagnosticsLines({ diagnostics: known, mode }: Evaluation): string[] {
  if (!known) return [];
  if ('cohorts' in known)
    return known.cohorts.flatMap((each) => [
      `Cohort ${each.cohort}: ${each.treated} treated, ${each.pre} periods before, misses by ${figure(each.fit.rmse)}`,
      ...checks(each, mode).map((line) => `  ${line}`),
    ]);
  if ('events' in known) {
    const { furthestBefore: furthest, before, smallestCohort } = known.events;
    return [
      `Smallest cohort: ${counted(smallestCohort, 'unit')}`,
      furthest
        ? `Furthest from nought before the start: ${-furthest.key} before, ${figure(furthest.errors)} standard errors (of ${counted(before, 'effect')})`
        : 'Before the start there is no effect with an error.',
    ];
  }
  if ('counts' in known) return cells(known);
  return isExamined(known) ? [...balance(known.balance), '', ...checks(known, mode)] : [];
}

const isExamined = (known: WeightedDiagnostics): known is WeightedDiagnostics & Examination =>
  known.balance !== undefined;

/** The mean, all covariates, and the three periods in which the two differ most. */
function balance(rows: readonly BalanceRow[]): string[] {
  const worst = rows
    .filter(({ kind }) => kind === 'period')
    .toSorted((one, other) => Math.abs(other.difference ?? 0) - Math.abs(one.difference ?? 0))
    .slice(0, 3);
  const shown = rows.filter((row) => row.kind !== 'period' || worst.includes(row));
  return [
    'Before the treatment    treated   synthetic    controls  standardised',
    ...shown.map(
      ({ of, treated, synthetic, controls, difference }) =>
        `  ${of.slice(0, 18).padEnd(18)}${column(treated, 11)}${column(synthetic, 12)}${column(controls, 12)}${column(difference, 14)}`,
    ),
  ];
}

type Checked = Omit<Examination, 'balance'> &
  Pick<WeightedDiagnostics, 'tie' | 'controls' | 'negative' | 'lambda' | 'bias'>;

function checks(known: Checked, mode: Evaluation['mode']): string[] {
  const { hull, tie, donorSpread, weights, withoutDonor, withoutLastPeriod, negative, smallestP } = known;
  return [
    `Hull: ${hull.inside ? 'the treated lie inside it' : `the nearest mean of controls misses by ${figure(hull.distance)}; at another level ${hull.withLevel.inside ? 'by nothing' : `by ${figure(hull.withLevel.distance)}`}; out of range in ${counted(hull.outOfRange.length, 'period')}`}`,
    `Two donors differ from each other by ${figure(donorSpread)} before`,
    `Weights: ${known.controls - weights.zero} of ${counted(known.controls, 'donor')} have one, ${weights.zero} have none; their sum is ${figure(weights.sum)}`,
    ...(negative
      ? [
          `Extrapolation: ${Math.round(negative.share * 100)} % of the weights are negative, ${figure(negative.sum)} in sum; lambda ${known.lambda === null ? 'none' : figure(known.lambda ?? 0)}, and without it the estimate would differ by ${figure(known.bias ?? 0)}`,
        ]
      : []),
    tie
      ? `Ties: ${tie.donors} donors can be weighted in several ways; the estimate lies between ${figure(tie.low)} and ${figure(tie.high)}`
      : mode === 'exact'
        ? 'Ties: none, no other weights fit as well'
        : 'Ties: not looked for in mode compat',
    ...(withoutDonor
      ? [
          `Without one donor: ${figure(withoutDonor.low.estimate)} (${withoutDonor.low.unit}) to ${figure(withoutDonor.high.estimate)} (${withoutDonor.high.unit}), of ${counted(withoutDonor.donors, 'donor')}`,
        ]
      : []),
    ...(withoutLastPeriod
      ? [`Without ${withoutLastPeriod.period}, the last period before: ${figure(withoutLastPeriod.estimate)}`]
      : []),
    `Smallest p of placebos in space: ${figure(smallestP)}`,
  ];
}

function cells(
  known: Extract<NonNullable<Evaluation['diagnostics']>, { readonly counts: unknown }>,
): string[] {
  const { fewestTreated, fewestComparisons, smallestCohort, notEstimable, overlap } = known;
  const lacking = Object.entries(notEstimable);
  return [
    `Smallest cohort: ${counted(smallestCohort.units, 'unit')} first treated at ${smallestCohort.group}`,
    `Fewest treated in a cell: ${fewestTreated.treated}; fewest to compare with: ${fewestComparisons.comparisons} (${fewestComparisons.group} at ${fewestComparisons.time})`,
    ...(overlap
      ? [
          `Overlap: the unit surest to be treated is ${(100 * overlap.highestChance).toFixed(1)} % sure (${overlap.group} at ${overlap.time})`,
        ]
      : []),
    ...(lacking.length > 0
      ? [`Cells without an estimate: ${lacking.map(([code, count]) => `${count} ${code}`).join(', ')}`]
      : []),
  ];
}

const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;
const column = (value: number | null, width: number): string =>
  (value === null ? '–' : String(Number(value.toPrecision(5)))).padStart(width);
