import { CounterfactualError, type Warning } from '../errors/counterfactual-error.ts';
import type { Panel } from '../panel/panel.ts';

/** The units that can tell something: those not yet treated in the first period. */
export type Sample = {
  /** Their positions in the panel. */
  readonly units: Int32Array;
  /** For each of them its start, as in `Panel.starts`. */
  readonly starts: Int32Array;
  /** The starts that occur, in order, without never. */
  readonly cohorts: readonly Cohort[];
  readonly neverTreated: number;
  readonly dropped: number;
  readonly warnings: readonly Warning[];
};

export type Cohort = {
  readonly start: number;
  /** The time of its first treated period. */
  readonly group: number;
  readonly units: number;
  /** Of all units of the sample. */
  readonly share: number;
};

/** Throws `CounterfactualError` when nobody is treated after the first period, or when nobody is left to compare with. */
export function sampleOf(panel: Panel, control: 'never' | 'not-yet'): Sample {
  const units = Int32Array.from(panel.units.keys()).filter((unit) => panel.starts[unit] !== 0);
  const starts = units.map((unit) => panel.starts[unit] as number);
  const dropped = panel.units.length - units.length;
  const counts = new Map<number, number>();
  for (const start of starts) counts.set(start, (counts.get(start) ?? 0) + 1);
  const cohorts = [...counts]
    .filter(([start]) => start > 0)
    .sort(([a], [b]) => a - b)
    .map(([start, count]) => ({
      start,
      group: panel.times[start] as number,
      units: count,
      share: count / units.length,
    }));
  const neverTreated = counts.get(-1) ?? 0;
  if (cohorts.length === 0) refuseUntreated(dropped);
  if (neverTreated === 0 && control === 'never') refuseWithoutComparison();
  return {
    units,
    starts,
    cohorts,
    neverTreated,
    dropped,
    warnings: dropped > 0 ? [warningOf(panel, dropped)] : [],
  };
}

function warningOf(panel: Panel, dropped: number): Warning {
  return {
    code: 'treated-from-the-start',
    found: `${dropped} of ${panel.units.length} units are treated in the first period and were left out`,
    where: { period: panel.periods[0] },
    why: 'Nothing is known of them before their treatment.',
    remedy: 'Let the panel begin earlier if their effect is wanted.',
  };
}

function refuseUntreated(dropped: number): never {
  throw new CounterfactualError({
    code: 'no-treated-units',
    found: `no unit becomes treated after the first period; ${dropped} are treated in it`,
    why: 'An effect is a change at the start of a treatment.',
    remedy: 'Give starts within the panel, or let the panel begin earlier.',
  });
}

function refuseWithoutComparison(): never {
  throw new CounterfactualError({
    code: 'no-never-treated',
    found: 'every unit is treated at some time',
    why: 'The units that are never treated are what the treated are compared with.',
    remedy: "Compare with those not treated yet: control 'not-yet'.",
  });
}
