import { CounterfactualError } from '../errors/counterfactual-error.ts';

/**
 * Outcomes of units over periods: balanced and finite. Stored by unit, contiguous over time, since every solver walks along a unit:
 * `outcomes[unit * periods.length + period]`.
 */
export type Panel = {
  readonly units: readonly string[];
  /** Names of the periods, in order: `1989`, `2012 Q2`. */
  readonly periods: readonly string[];
  /** Their times as numbers, strictly rising: `2012.25`. Event time is a difference of these. */
  readonly times: Float64Array;
  readonly outcomes: Float64Array;
  /** For each unit the index of its first treated period; −1: never treated. */
  readonly starts: Int32Array;
  /** By name; laid out as `outcomes`. May hold NaN: what is missing is refused where it is used. */
  readonly covariates: ReadonlyMap<string, Float64Array>;
};

export type PanelParts = Omit<Panel, 'times' | 'covariates'> & Partial<Pick<Panel, 'times' | 'covariates'>>;

/** A panel of its parts; `times` are the periods' names as numbers, or their positions. Throws `CounterfactualError`. */
export function panelOf({
  units,
  periods,
  outcomes,
  starts,
  times,
  covariates = new Map(),
}: PanelParts): Panel {
  const cells = units.length * periods.length;
  if (outcomes.length !== cells || starts.length !== units.length)
    throw new CounterfactualError({
      code: 'sizes-differ',
      found: `${outcomes.length} outcomes and ${starts.length} starts for ${units.length} units and ${periods.length} periods`,
      why: 'Each unit has one outcome in each period and one start.',
      remedy: `Give ${cells} outcomes, unit by unit, and ${units.length} starts.`,
    });
  refuseTwice(units, 'unit');
  refuseTwice(periods, 'period');
  const panel = { units, periods, outcomes, starts, covariates, times: times ?? timesOf(periods) };
  refuseUnordered(panel);
  refuseInfinite(panel);
  refuseOutOfReach(panel);
  refuseStarts(panel);
  return panel;
}

function timesOf(periods: readonly string[]): Float64Array {
  const numbers = Float64Array.from(periods, Number);
  return numbers.every(Number.isFinite) ? numbers : Float64Array.from(periods, (_, at) => at);
}

function refuseTwice(names: readonly string[], kind: 'unit' | 'period'): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name))
      throw new CounterfactualError({
        code: `same-${kind}-twice`,
        found: `the ${kind} ${name} stands twice`,
        where: { [kind]: name },
        why: `A ${kind} is one row of numbers.`,
        remedy: 'Merge the two, or give one of them another name.',
      });
    seen.add(name);
  }
}

function refuseUnordered({ times, periods }: Panel): void {
  const at = times.findIndex((time, index) => index > 0 && !(time > (times[index - 1] ?? 0)));
  if (at < 0) return;
  throw new CounterfactualError({
    code: 'periods-out-of-order',
    found: `${periods[at]} comes after ${periods[at - 1]}`,
    where: { period: periods[at] },
    why: 'What is before and after the treatment is read off the order.',
    remedy: 'Order the periods by time.',
  });
}

function refuseInfinite({ outcomes, units, periods }: Panel): void {
  const at = outcomes.findIndex((value) => !Number.isFinite(value));
  if (at < 0) return;
  const where = { unit: units[Math.floor(at / periods.length)], period: periods[at % periods.length] };
  throw new CounterfactualError({
    code: 'not-a-number',
    found: `the outcome is ${outcomes[at]}`,
    where,
    why: 'One cell without a number leaves every sum over it without one.',
    remedy:
      'Give the number, leave the unit or the period out, or read the rows with `panelOfRows`, which tells what is missing.',
  });
}

/** Squares of what is larger are no numbers any more, and of what is smaller they are nought. */
const reach = { least: 1e-100, most: 1e100 };

function refuseOutOfReach({ outcomes, units, periods }: Panel): void {
  let largest = 0;
  let at = 0;
  for (const [index, value] of outcomes.entries()) {
    if (Math.abs(value) <= largest) continue;
    largest = Math.abs(value);
    at = index;
  }
  if (largest === 0 || (largest >= reach.least && largest <= reach.most)) return;
  throw new CounterfactualError({
    code: 'out-of-reach',
    found: `the largest outcome is ${outcomes[at]}`,
    where: { unit: units[Math.floor(at / periods.length)], period: periods[at % periods.length] },
    why: `Squares of outcomes beyond ${reach.least} to ${reach.most} are not kept by a computer’s numbers.`,
    remedy: 'Give the outcomes in another unit.',
  });
}

function refuseStarts({ starts, units, periods }: Panel): void {
  const at = starts.findIndex((start) => start < -1 || start >= periods.length);
  if (at < 0) return;
  throw new CounterfactualError({
    code: 'start-outside',
    found: `the treatment starts at position ${starts[at]} of ${periods.length} periods`,
    where: { unit: units[at] },
    why: 'A start is the position of a period, or −1 for never.',
    remedy: 'Give −1 to a unit that is treated after the panel ends.',
  });
}
