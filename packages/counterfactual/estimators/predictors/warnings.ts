import type { Warning } from '../../errors/counterfactual-error.ts';
import type { SearchReport } from './search-report.ts';

/** What the reader of an estimate with predictors must know (research: Becker and Klößner 2018; Kaul, Klößner, Pfeifer, Schieler 2022). */
export const searchWarnings = (search: SearchReport, estimate: number): Warning[] =>
  [tied, notLeast, hangsOnOptimum].flatMap((ask) => ask(search, estimate));

type Ask = (search: SearchReport, estimate: number) => Warning[];

const tied: Ask = ({ tie, ended }) =>
  tie === 'none'
    ? []
    : [
        {
          code: 'weights-not-unique',
          found:
            ended === 'inside'
              ? 'the treated unit lies inside the hull of the donors’ predictors, and many weights reach it without error'
              : 'several weights come equally near to the predictors',
          why: `Which of them is taken decides the estimate: here ${chosen[tie]}.`,
          remedy:
            'Add predictors, such as the outcome in more periods, use fewer donors, or use `sc` without predictors or `sdid`.',
        },
      ];

const chosen = {
  none: 'there is one',
  'by-outcome': 'those that fit the outcome before best',
  'by-distance': 'those of the nearest donors among all that fit the outcome without error',
  'by-solver': 'those the solver ended at, since rounding leaves nothing to choose by',
} as const;

const notLeast: Ask = ({ kind, ended, loss, bound, gap }) => {
  if (ended === 'proven' || !(gap > 0.01 * loss)) return [];
  const found = `the fit before misses by ${Math.sqrt(loss).toPrecision(3)}, and ${Math.sqrt(bound).toPrecision(3)} is what weights of the same donors could reach`;
  if (kind === 'compat')
    return [
      {
        code: 'local-optimum',
        found,
        why: 'The search of published tables ends at the first optimum it comes to.',
        remedy: 'Use search `global` for anything but the comparison with such a table.',
      },
    ];
  return ended === 'inside'
    ? []
    : [
        {
          code: 'not-proven',
          found,
          why: 'No better predictor weights were found; that there are none is not shown.',
          remedy: 'Raise `starts`, and see whether the estimate stays.',
        },
      ];
};

const hangsOnOptimum: Ask = ({ effectSpread: { low, high } }, estimate) =>
  high - low <= 0.1 * Math.abs(estimate)
    ? []
    : [
        {
          code: 'estimate-hangs-on-optimum',
          found: `optima whose loss is within a hundredth of the best give ${low.toPrecision(3)} to ${high.toPrecision(3)}`,
          why: 'Which of them a solver ends at decides the estimate.',
          remedy: 'Report the range, or a specification that does not leave it open.',
        },
      ];
