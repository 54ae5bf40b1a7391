import type { Warning } from '../errors/counterfactual-error.ts';
import { shown } from '../errors/shown.ts';
import { median } from '../numbers/median.ts';
import type { Panel } from './panel.ts';

/**
 * What does not forbid an estimate and may spoil it: constant outcomes, noughts that may be suppressed figures, levels that eat the
 * digits, uneven periods, units treated from the first, none never treated.
 */
export function doubtsAbout(panel: Panel): readonly Warning[] {
  return [
    constant(panel),
    noughts(panel),
    farFromZero(panel),
    uneven(panel),
    treatedFromFirst(panel),
    allSoonerOrLater(panel),
  ].flatMap((warning) => warning ?? []);
}

function constant({ units, periods, outcomes }: Panel): Warning | undefined {
  const width = periods.length;
  const names = units.filter((_, unit) =>
    outcomes.subarray(unit * width, (unit + 1) * width).every((value) => value === outcomes[unit * width]),
  );
  if (names.length === 0) return undefined;
  return {
    code: 'constant-outcome',
    found: `the outcome never changes in ${names.length} of ${units.length} units: ${listed(names)}`,
    where: { unit: names[0] },
    why: 'Carried-forward or placeholder figures look like a unit without noise.',
    remedy: 'See where the figures come from; leave the units out if they were not measured.',
  };
}

/** Counts that are small are nought now and then; a nought far below all others of its unit was rather not told. */
function noughts({ units, periods, outcomes }: Panel): Warning | undefined {
  if (outcomes.some((value) => value < 0)) return undefined;
  const width = periods.length;
  const cells = units.flatMap((unit, at) => {
    const row = outcomes.subarray(at * width, (at + 1) * width);
    const above = row.filter((value) => value > 0);
    if (above.length <= width / 2 || above.length === width) return [];
    const least = above.reduce((low, value) => Math.min(low, value));
    return 2 * least <= median(above) ? [] : [{ unit, period: periods[row.indexOf(0)] as string }];
  });
  const [first] = cells;
  if (!first) return undefined;
  return {
    code: 'noughts',
    found: `outcomes are 0 in ${cells.length} of ${units.length} units whose others are all far above: ${listed(cells.map(({ unit, period }) => `${unit} ${period}`))}`,
    where: first,
    why: 'A figure that was suppressed or not reported is not nought, and as one it looks like a closure.',
    remedy:
      'See whether these are figures; leave the cell empty where it is not known, and repair the panel.',
  };
}

/** Numbers hold sixteen digits; below half of them the weights hang on rounding. */
const digitsKept = 1e8;

function farFromZero({ units, periods, outcomes }: Panel): Warning | undefined {
  const width = periods.length;
  const moves = outcomes
    .map((value, at) => (at % width === 0 ? 0 : Math.abs(value - (outcomes[at - 1] as number))))
    .filter((move) => move > 0);
  if (moves.length === 0) return undefined;
  let at = 0;
  for (const [index, value] of outcomes.entries())
    if (Math.abs(value) > Math.abs(outcomes[at] as number)) at = index;
  const level = Math.abs(outcomes[at] as number);
  const move = median(moves);
  if (!(level > digitsKept * move)) return undefined;
  return {
    code: 'far-from-zero',
    found: `outcomes reach ${level.toPrecision(3)} and move by ${move.toPrecision(3)} from period to period`,
    where: { unit: units[Math.floor(at / width)], period: periods[at % width] },
    why: `Of the sixteen digits that a number holds, ${Math.max(0, Math.floor(16 - Math.log10(level / move)))} are left for what is compared.`,
    remedy: 'Take a level off that all units share, or give the outcomes in another unit.',
  };
}

/** Half as long again is more than months differ, and less than a period that is left out. */
const muchLonger = 1.5;

function uneven({ times, periods }: Panel): Warning | undefined {
  const steps = times.slice(1).map((time, at) => time - (times[at] as number));
  const longest = steps.indexOf(steps.reduce((most, step) => Math.max(most, step)));
  const shortest = steps.reduce((least, step) => Math.min(least, step));
  if (!((steps[longest] as number) > muchLonger * shortest)) return undefined;
  return {
    code: 'periods-uneven',
    found: `from ${periods[longest]} to ${periods[longest + 1]} is longer than between other periods`,
    where: { period: periods[longest + 1] },
    why: 'Changes from period to period are compared as if they took equally long.',
    remedy: 'Add the periods between, or read on if every unit lacks them for the same reason.',
  };
}

function treatedFromFirst({ units, starts, periods }: Panel): Warning | undefined {
  const names = units.filter((_, unit) => starts[unit] === 0);
  if (names.length === 0) return undefined;
  return {
    code: 'treated-from-first',
    found: `${names.length} units are treated from ${periods[0]} or before: ${listed(names)}`,
    where: { unit: names[0] },
    why: 'They have no time before, and are no comparison for others.',
    remedy: 'Add earlier periods, or leave the units out.',
  };
}

function allSoonerOrLater({ units, starts }: Panel): Warning | undefined {
  if (starts.some((start) => start < 0)) return undefined;
  return {
    code: 'no-never-treated',
    found: `all ${units.length} units are treated sooner or later`,
    why: 'Only units that are treated later are left to compare with, and for the last of them nobody is.',
    remedy: 'Compare with units that are not treated yet, or add some that never are.',
  };
}

const listed = (names: readonly string[]) =>
  `${names.slice(0, 20).map(shown).join(', ')}${names.length > 20 ? ` and ${names.length - 20} more` : ''}`;
