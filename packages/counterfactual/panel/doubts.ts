import type { Warning } from '../errors/counterfactual-error.ts';
import type { Panel } from './panel.ts';

/** What does not forbid an estimate and may spoil it: constant outcomes, uneven periods, units treated from the first, none never treated. */
export function doubtsAbout(panel: Panel): readonly Warning[] {
  return [constant(panel), uneven(panel), treatedFromFirst(panel), allSoonerOrLater(panel)].flatMap(
    (warning) => warning ?? [],
  );
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
  `${names.slice(0, 20).join(', ')}${names.length > 20 ? ` and ${names.length - 20} more` : ''}`;
