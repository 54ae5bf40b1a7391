import type { Warning } from '../errors/counterfactual-error.ts';
import { median, robustDeviation } from '../numbers/median.ts';
import type { Panel } from './panel.ts';

/**
 * Breaks in the measurement that look like effects: merged municipalities, moved boundaries, an employer registered elsewhere. A
 * unit jumps in one period by more than five robust standard deviations of its own changes while another one, by as many of its
 * own, moves the other way. Changes are less the median change of all units in the period (from five units on), so that a
 * national shock is no jump; the deviation is 1.4826 times the median absolute one, so that the jump does not hide itself
 * (Hampel 1974, JASA 69). Six periods are needed. Units: robust standard deviations. Never throws.
 */
export function breaksOf(panel: Panel): readonly Warning[] {
  const { units, periods, starts } = panel;
  if (periods.length < fewestPeriods) return [];
  const jumps = jumpsIn(panel);
  return jumps.flatMap((jump) => {
    const against = jumps
      .filter(({ period, size }) => period === jump.period && size * jump.size < 0)
      .map(({ unit }) => units[unit]);
    if (against.length === 0) return [];
    const atStart = starts[jump.unit] === jump.period;
    return {
      code: 'break',
      found: `${units[jump.unit]} ${jump.size > 0 ? 'rises' : 'falls'} ${deviations(jump)} in ${periods[jump.period]}, and ${against.slice(0, 5).join(', ')} ${against.length > 5 ? `and ${against.length - 5} more move` : against.length > 1 ? 'move' : 'moves'} the other way`,
      where: { unit: units[jump.unit], period: periods[jump.period] },
      why: `A boundary or a register that changed looks like an effect${atStart ? ', and here it would be in the estimate: the treatment starts in this period' : ''}.`,
      remedy: 'Join the units to one, correct the series back in time, or leave the units out.',
    };
  });
}

const fewestPeriods = 6;
const fewestForMedian = 5;
const many = 5;

type Jump = { readonly unit: number; readonly period: number; readonly size: number; readonly times: number };

function jumpsIn({ units, periods, outcomes }: Panel): readonly Jump[] {
  const width = periods.length;
  const changes = units.map((_, unit) =>
    Float64Array.from({ length: width - 1 }, (_, at) => {
      const here = unit * width + at;
      return (outcomes[here + 1] as number) - (outcomes[here] as number);
    }),
  );
  const common = Float64Array.from({ length: width - 1 }, (_, at) =>
    units.length < fewestForMedian ? 0 : median(changes.map((change) => change[at] as number)),
  );
  const level = outcomes.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return changes.flatMap((change, unit) => {
    const own = change.map((value, at) => value - (common[at] as number));
    const middle = median(own);
    const sd = robustDeviation(own);
    return [...own].flatMap((value, at) => {
      const size = value - middle;
      // What rounding leaves of equal changes is no jump, however many deviations of nothing it is.
      const isJump = Math.abs(size) > many * sd && Math.abs(size) > 1e-9 * level;
      return isJump ? [{ unit, period: at + 1, size, times: Math.abs(size) / sd }] : [];
    });
  });
}

const deviations = ({ times }: Jump) =>
  Number.isFinite(times)
    ? `by ${times.toFixed(1)} robust standard deviations of its changes`
    : 'where all its other changes are alike';
