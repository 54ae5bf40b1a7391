import { visibleLines } from '../errors/shown.ts';
import type { Evaluation } from './evaluation.ts';
import { bound, column, errorFigure, figure, percent } from './figures.ts';
import { diagnosticsLines } from './report-diagnostics.ts';
import { conformal, inTime, jackknifePlus, leaveOneOut } from './report-doubts.ts';
import { covariates, eventTimes, likeSize, ratio } from './report-placebos.ts';

/** An evaluation for people, in plain lines of at most some 100 characters. English, as the whole command line. */
export function reportOf(evaluation: Evaluation): string {
  const lines = [
    heading,
    stated,
    cohorts,
    eventTimes,
    averages,
    beside,
    fit,
    search,
    balance,
    ...asked,
    weights,
    path,
    diagnosticsLines,
    warnings,
    timing,
  ]
    .flatMap((part) => {
      const lines = part(evaluation);
      return lines.length > 0 ? [...lines, ''] : [];
    })
    .join('\n');
  // Names of units go into a terminal, which would obey what they hold.
  return visibleLines(lines).trimEnd();
}

type Part = (evaluation: Evaluation) => string[];

/** What states the error, in one paragraph. */
const stated: Part = (evaluation) => [error, ratio, likeSize, covariates].flatMap((part) => part(evaluation));

/** What was asked for beyond an error. */
const asked: readonly Part[] = [conformal, jackknifePlus, leaveOneOut, inTime];

/** What a method is called where people read. */
export const names: Readonly<Record<string, string>> = {
  did: 'Difference-in-differences',
  sc: 'Synthetic control',
  difp: 'Synthetic control with a level of its own (DIFP)',
  sdid: 'Synthetic difference-in-differences',
  asc: 'Ridge-augmented synthetic control',
  csdid: 'Callaway and Sant’Anna, by cohort and time',
  'event-study': 'Event study (Sun and Abraham)',
  'sdid-staggered': 'Synthetic difference-in-differences by cohort',
};

const heading: Part = ({ method, mode, estimate, diagnostics: known }) => [
  `${names[method] ?? method}, ${mode === 'exact' ? 'exact' : 'as published tables have it (compat)'}`,
  ...counted(known),
  `Estimate: ${figure(estimate)}`,
];

function counted(known: Evaluation['diagnostics']): string[] {
  if (!known) return [];
  if ('treated' in known)
    return [
      `${known.treated} treated, ${known.controls} controls, ${known.pre} periods before, ${known.post} from the treatment on`,
    ];
  if ('events' in known) {
    const { units, cohorts: starts, neverTreated } = known.events;
    return [`${units} units, ${starts.length} cohorts, ${neverTreated} never treated`];
  }
  if (!('counts' in known)) return [];
  const { counts, preTest } = known;
  return [
    `${counts.units} units, ${counts.cohorts.length} cohorts, ${counts.neverTreated} never treated, ${counts.cells} cells`,
    preTest.kind === 'tested'
      ? `Parallel before the treatment: p = ${figure(preTest.pValue)} (Wald ${figure(preTest.statistic)}, ${preTest.degrees} degrees of freedom)`
      : `Parallel before the treatment: not tested (${preTest.reason})`,
  ];
}

const error: Part = ({
  standardError,
  confidenceInterval: interval,
  pValue,
  diagnostics: known,
  warnings: all,
}) => [
  ...(standardError
    ? [
        standardError.value === null
          ? `Standard error: none. ${standardError.why ?? ''}`
          : `Standard error: ${figure(standardError.value)} (${standardError.method}, ${standardError.n})`,
      ]
    : known && 'treated' in known && known.treated === 1
      ? ['Standard error: not asked for; --placebo lets every control pretend to be treated.']
      : []),
  ...(interval && standardError?.value !== null
    ? [
        `${percent(interval.level)} % interval: ${bound(interval.low)} to ${bound(interval.high)} (${interval.method})`,
      ]
    : []),
  ...(pValue
    ? [
        `p = ${figure(pValue.value)}, of at least ${figure(pValue.smallest)} (${pValue.method})${all.some(({ code }) => code === 'fit-not-usable') ? '; the fit is not usable, and p says nothing' : ''}`,
      ]
    : []),
  ...(known?.detectable === undefined
    ? []
    : [`Found four times in five: an effect of ${figure(known.detectable)}, at 5 %`]),
];

const cohorts: Part = ({ cohorts: all }) =>
  all
    ? [
        'Cohorts',
        ...all.map(
          ({ cohort, estimate, weight }) => `  ${cohort}  ${figure(estimate)}  weight ${figure(weight)}`,
        ),
      ]
    : [];

const averages: Part = ({ aggregations = {} }) =>
  Object.entries(aggregations).flatMap(([name, { estimate, standardError, by }]) => [
    `${name.padEnd(10)}${column(estimate, 12)}  (${errorFigure(standardError)})`,
    ...by.map(
      (each) =>
        `  ${String(each.key).padEnd(8)}${column(each.estimate, 12)}  (${errorFigure(each.standardError)})`,
    ),
  ]);

const beside: Part = ({ beside: others }) =>
  others
    ? [
        `Imputation: ${figure(others.imputation.estimate)} (${errorFigure(others.imputation.standardError)})`,
        `Two-way fixed effects: ${figure(others.twoWayFixedEffects.estimate)} (${errorFigure(others.twoWayFixedEffects.standardError)}), of which ${Math.round(others.twoWayFixedEffects.negativeShare * 100)} % of the cells weigh negatively`,
      ]
    : [];

const fit: Part = ({ fit: before, diagnostics: known }) =>
  before && known && 'treated' in known
    ? [
        `Before the treatment it misses by ${figure(before.rmse)}${before.relative === null ? '' : ` (${Math.round(before.relative * 100)} % of how much the treated move)`}`,
        `Solver: ${known.units.solver}, ${known.units.iterations} iterations${optimum(known.units.gap)}`,
        `Donors: ${known.effectiveDonors.toFixed(1)} effective, the largest has ${Math.round(known.largestWeight * 100)} %`,
      ]
    : [];

const search: Part = ({ search: found }) =>
  found
    ? [
        `Predictor weights: ${searchedBy[found.kind]}; ${endedBy[found.ended]}`,
        `Loss ${figure(found.loss)}, of at least ${figure(found.bound)} (mean squared gap); ${found.optima} local ${found.optima === 1 ? 'optimum' : 'optima'}, estimates of the best from ${figure(found.effectSpread.low)} to ${figure(found.effectSpread.high)}`,
      ]
    : [];

const searchedBy = {
  compat: 'as Synth searches',
  global: 'searched globally',
  'cross-validated': 'cross-validated',
} as const;
const endedBy = {
  proven: 'none can be better',
  inside: 'all of them leave the same choice',
  searched: 'the best that was found',
} as const;

const balance: Part = ({ predictors: rows }) =>
  rows
    ? [
        `${'Predictor'.padEnd(32)}  weight     treated   synthetic    controls`,
        ...rows.map(
          ({ name, weight, treated, synthetic, controls }) =>
            `${name.padEnd(32)}  ${weight.toFixed(4)}${column(treated, 12)}${column(synthetic, 12)}${column(controls, 12)}`,
        ),
      ]
    : [];

const optimum = (gap: number | null): string => {
  if (gap === null) return ', and no bound on what is left';
  return gap === 0 ? ', at the optimum' : `, at most ${gap.toExponential(1)} above the optimum`;
};

const weights: Part = ({ unitWeights = [], timeWeights = [] }) => [
  ...listed(
    'Unit weights',
    unitWeights.map(({ unit, weight }) => [unit, weight]),
  ),
  ...listed(
    'Time weights',
    timeWeights.map(({ time, weight }) => [time, weight]),
  ),
];

/** The ten largest, and how many more have weight. */
function listed(title: string, all: readonly (readonly [string, number])[]): string[] {
  const some = all.filter(([, weight]) => weight > 0).toSorted(([, one], [, other]) => other - one);
  if (some.length === 0) return [];
  const shown = some.slice(0, 10).map(([name, weight]) => `  ${weight.toFixed(4)}  ${name}`);
  const more = some.length - shown.length;
  return [title, ...shown, ...(more > 0 ? [`  and ${more} more; --json has all`] : [])];
}

const path: Part = ({ effects = [] }) =>
  effects.length === 0
    ? []
    : [
        'Period        observed  counterfactual      effect',
        ...effects.map(
          ({ time, observed, counterfactual, effect }) =>
            `${time.padEnd(10)}${column(observed, 12)}${column(counterfactual, 16)}${column(effect, 12)}`,
        ),
      ];

const warnings: Part = ({ warnings: all }) => namedWarnings(all);

export const namedWarnings = (all: Evaluation['warnings']): string[] =>
  all.map(({ code, found, where, why, remedy }) => {
    const at = Object.values(where ?? {}).filter((each) => each !== undefined);
    return `! ${code}: ${found}${at.length > 0 ? ` (${at.join(', ')})` : ''}. ${why} ${remedy}`;
  });

export const timing = ({
  timing: { reading, estimating, examining },
}: Pick<Evaluation, 'timing'>): string[] => [
  `Read in ${reading.toFixed(0)} ms, estimated in ${estimating.toFixed(1)} ms${examining === undefined ? '' : `, of which ${examining.toFixed(1)} ms to examine it`}.`,
];
