import { outOfRange } from '../diagnostics/hull.ts';
import { notInHull } from '../diagnostics/not-in-hull.ts';
import { notUnique } from '../diagnostics/not-unique.ts';
import type { Warning } from '../errors/counterfactual-error.ts';
import type { Block } from '../panel/block.ts';
import type { Estimate } from './estimate.ts';
import { kinds } from './weighted/kinds.ts';

/** What the reader of an estimate must know before believing it (research/evaluation.md §8). */
export const warningsOf = (made: Omit<Estimate, 'warnings'>, block: Block): Warning[] =>
  [shortBefore, farFromFit, outside, severalFit, oneDonor, stoppedEarly, nothingMoves].flatMap((ask) =>
    ask(made, block),
  );

type Ask = (made: Omit<Estimate, 'warnings'>, block: Block) => Warning[];

const shortBefore: Ask = ({ diagnostics: { pre } }) =>
  pre >= 8
    ? []
    : [
        {
          code: 'few-pre-periods',
          found: `${pre} periods before the treatment`,
          why: 'A path of so few points is matched by chance.',
          remedy: 'Add earlier periods, or read the estimate with an interval that allows for it.',
        },
      ];

/** Synthetic controls only: the others claim no level. */
const farFromFit: Ask = ({ method, fit: { relative, rmse } }) =>
  kinds[method].units === 'equal' || relative === null || relative < 0.5
    ? []
    : [
        {
          code: 'poor-fit',
          found: `before the treatment the counterfactual misses by ${rmse.toPrecision(3)}, ${Math.round(relative * 100)} % of how much the treated move`,
          why: 'What did not follow before is no counterfactual after.',
          remedy:
            'Add donors that are more alike, allow another level (`difp`, `sdid`), or do not publish this estimate.',
        },
      ];

const outside: Ask = ({ method }, block) => (method === 'sc' ? notInHull(outOfRange(block), block.pre) : []);

/** Several weights fit alike; where they are exact, a rule took some of them, else the solver did. */
const severalFit: Ask = ({ mode, method, fit: { rmse }, diagnostics: { noise, tie } }) => {
  if (tie) return [notUnique(tie)];
  const isSolved = kinds[method].units === 'solved' && !kinds[method].ridge;
  if (mode === 'exact' || !isSolved || rmse > 1e-6 * noise || noise === 0) return [];
  return [
    {
      code: 'not-unique',
      found: 'the periods before are fitted without any error',
      why: 'Many weights may do that, and they need not agree on what follows.',
      remedy: 'Use mode `exact`, which has a rule for them and says how far they differ, or `sdid`.',
    },
  ];
};

const oneDonor: Ask = ({ unitWeights, diagnostics: { largestWeight, controls } }) =>
  largestWeight <= 0.5 || controls < 2
    ? []
    : [
        {
          code: 'one-donor',
          found: `one donor has ${Math.round(largestWeight * 100)} % of the weight`,
          where: { unit: unitWeights.find(({ weight }) => weight === largestWeight)?.unit },
          why: 'The counterfactual is what happened there, with all that happened there alone.',
          remedy:
            'See whether that place had a shock of its own, and what the estimate is without it (leave one donor out).',
        },
      ];

/** Each solve that ended before its optimum: `compat` at its cap; `exact` never should, and says so if it does. */
const stoppedEarly: Ask = ({ mode, diagnostics: { units, time, noise } }) =>
  Object.entries({ unit: units, time }).flatMap(
    ([which, { capped, gap, objective, iterations }]): Warning[] => {
      if (capped)
        return [
          {
            code: 'not-converged',
            found: `the ${which} weights stopped at the cap of ${iterations} iterations, not at the optimum`,
            why: 'It is what published tables hold, and not what they say they hold.',
            remedy: 'Use mode `exact` for anything but the comparison with such a table.',
          },
        ];
      // Objectives are in squares of the noise.
      if (mode === 'compat' || noise === 0 || (gap ?? 0) <= negligible * (1 + objective)) return [];
      return [
        {
          code: 'not-converged',
          found: `the ${which} weights may lie ${(gap ?? 0).toPrecision(2)} above the optimum of ${objective.toPrecision(2)}, in squares of the noise`,
          why: 'Rounding kept the solver from the optimum; other weights may fit better.',
          remedy:
            'Take off what makes the outcome’s digits few: a level far above its movements, or units of very different size.',
        },
      ];
    },
  );

const negligible = 1e-6;

const nothingMoves: Ask = ({ diagnostics: { noise } }) =>
  noise > 0
    ? []
    : [
        {
          code: 'no-noise',
          found: 'no control moves before the treatment, or all by the same in every period',
          why: 'Nothing tells how much an outcome moves by itself, and no weights are better than others.',
          remedy: 'See whether the outcome was filled in, and take periods in which it moves.',
        },
      ];
