import type { Evaluation } from './evaluation.ts';
import { bound, column, figure, percent } from './figures.ts';

type Part = (evaluation: Evaluation) => string[];

/** Which null each of the three tests is said every time: they answer different questions. */
export const conformal: Part = ({ conformal: found }) => {
  if (!found) return [];
  const { p, smallest, level, joint, byPeriod } = found;
  return [
    'Conformal, three different nulls',
    `  no effect in any period: p = ${figure(p)}, of at least ${figure(smallest)}`,
    `  one constant effect in all periods: ${percent(level)} % interval ${ends(joint)}`,
    `  the effect in one period alone, nothing said of the others: ${percent(level)} % intervals`,
    ...byPeriod.map(
      (each) => `    ${each.time.padEnd(8)}${ends(each)}, p of no effect = ${figure(each.pOfZero)}`,
    ),
  ];
};

type Ends = Pick<
  NonNullable<Evaluation['conformal']>['joint'],
  'low' | 'high' | 'empty' | 'hasHoles' | 'tried'
>;

const ends = ({ low, high, empty, hasHoles, tried }: Ends): string =>
  empty
    ? 'empty: no effect that was tried is compatible'
    : `${bound(low)} to ${bound(high)}${hasHoles ? ', with holes' : ''}${
        low === null || high === null ? `, tried from ${figure(tried.from)} to ${figure(tried.to)}` : ''
      }`;

export const jackknifePlus: Part = ({ jackknifePlus: plus }) => {
  if (!plus) return [];
  const { alpha, leftOut, needed, byPeriod } = plus;
  if (leftOut < needed)
    return [
      `Jackknife+ at ${percent(1 - alpha)} % needs ${needed} periods before, and there are ${leftOut}: unbounded. A lower --level needs fewer.`,
    ];
  return [
    `Jackknife+, the effect in one period: ${percent(1 - alpha)} % intervals`,
    ...byPeriod.map(({ time, low, high }) => `    ${time.padEnd(8)}${bound(low)} to ${bound(high)}`),
  ];
};

export const leaveOneOut: Part = ({ leaveOneOut: without, estimate }) => {
  if (!without) return [];
  if (without.length === 0) return ['Without one donor: there is no other.'];
  const sorted = without.toSorted((one, other) => one.estimate - other.estimate);
  const furthest = without.toSorted(
    (one, other) => Math.abs(other.estimate - estimate) - Math.abs(one.estimate - estimate),
  );
  return [
    `Without one donor: ${figure(sorted[0]?.estimate ?? 0)} (${sorted[0]?.without}) to ${figure(sorted.at(-1)?.estimate ?? 0)} (${sorted.at(-1)?.without})`,
    ...furthest.slice(0, 10).map((each) => `  ${column(each.estimate, 12)}  ${each.without}`),
    ...(furthest.length > 10
      ? [`  and ${furthest.length - 10} more, which change less; --json has all`]
      : []),
  ];
};

export const inTime: Part = ({ inTime: starts }) => {
  if (!starts) return [];
  if (starts.length === 0) return ['As if it had started earlier: no start leaves three periods before it.'];
  return [
    'As if it had started earlier: what is not nought is no effect of the treatment',
    'Start           effect  misses before by',
    ...starts.map(
      ({ start, effect, preRmse }) => `${start.padEnd(10)}${column(effect, 12)}${column(preRmse, 18)}`,
    ),
  ];
};
