import type { Warning } from '../errors/counterfactual-error.ts';
import { noiseLevel } from '../estimators/weighted/noise.ts';
import type { Block } from '../panel/block.ts';
import type { Examination, Examined } from './examination.ts';

/** The warnings that follow from an examination. */
export const doubtsOfFit = (block: Block, made: Examined, examination: Examination): Warning[] => [
  ...unusable(made, examination),
  ...shocks(made, examination),
  ...lastPeriod(block, made, examination),
];

function unusable({ fit: { rmse } }: Examined, { donorSpread }: Examination): Warning[] {
  if (!(donorSpread > 0 && rmse > donorSpread)) return [];
  return [
    {
      code: 'fit-not-usable',
      found: `before the treatment the counterfactual misses by ${figure(rmse)}, and donors differ from each other by ${figure(donorSpread)}`,
      why: 'A donor drawn at random would come as near; no p-value of such a fit says anything.',
      remedy: 'Take donors that are more alike or another method, and do not publish this estimate.',
    },
  ];
}

const shocks = ({ estimate }: Examined, { donorShocks }: Examination): Warning[] =>
  donorShocks.map(({ unit, period, weight, size, deviations, without }) => ({
    code: 'donor-shock',
    found: `${unit}, with ${(100 * weight).toFixed(1)} % of the weight, ${size < 0 ? 'falls' : 'rises'} by ${figure(Math.abs(size))} in ${period}${deviations === null ? '' : `, ${deviations.toFixed(1)} robust standard deviations of its changes`}`,
    where: { unit, period },
    why: `What happened there alone, such as a closure of its own, is in the counterfactual${without === null ? '' : `; without it the estimate is ${figure(without)} instead of ${figure(estimate)}`}.`,
    remedy:
      'Find out what happened there. Leave it out (`without`) where it would not have happened to the treated.',
  }));

/** Surprises are rare beyond three times the usual miss, and are none within twice what controls move from period to period. */
const [misses, noises] = [3, 2];

/**
 * Where what follows goes the same way, at least half as far, the effect may have begun before; else the last period was a bad or a good one
 * that passes by itself.
 */
function lastPeriod(block: Block, { estimate }: Examined, { withoutLastPeriod }: Examination): Warning[] {
  if (!withoutLastPeriod) return [];
  const { period, gap, rmse, estimate: without } = withoutLastPeriod;
  if (!(Math.abs(gap) > misses * rmse && Math.abs(gap) > noises * noiseLevel(block))) return [];
  const found = `in ${period}, the last period before the treatment, the treated lie ${figure(Math.abs(gap))} ${gap > 0 ? 'above' : 'below'} what the periods before it lead to expect; without that period the estimate is ${figure(without)} instead of ${figure(estimate)}`;
  const where = { period };
  if (gap * without > 0 && 2 * Math.abs(without) >= Math.abs(gap))
    return [
      {
        code: 'anticipation',
        found,
        where,
        why: 'An effect that begins when the treatment is announced is then taken for how things were before.',
        remedy: 'Find out when it was known, and let the treatment start there.',
      },
    ];
  return [
    {
      code: 'mean-reversion',
      found,
      where,
      why: 'A place that was chosen because of a bad year recovers from it by itself, and that looks like an effect.',
      remedy: 'Show the estimate without that period too, and say why the place was chosen.',
    },
  ];
}

const figure = (value: number) => String(Number(value.toPrecision(4)));
