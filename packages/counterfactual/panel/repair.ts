import type { Cells } from './cells.ts';

/** Leave out the units that miss something, or the periods, or all but the longest run of periods without a gap. */
export type RepairKind = 'units' | 'periods' | 'window';
export const repairKinds: readonly RepairKind[] = ['units', 'periods', 'window'];

/** Positions of what stays, in order. */
export type Kept = { readonly units: readonly number[]; readonly periods: readonly number[] };

/** What stays after a repair; undefined where fewer than two units or two periods would. */
export function keptAfter(cells: Cells, kind: RepairKind): Kept | undefined {
  const kept = keptBy[kind](cells);
  return kept.units.length >= 2 && kept.periods.length >= 2 ? kept : undefined;
}

/** The cells that stay. Starts are times and stay as they are. */
export function keep(cells: Cells, { units, periods }: Kept): Cells {
  const width = cells.periods.length;
  const pick = (from: Float64Array) =>
    Float64Array.from({ length: units.length * periods.length }, (_, at) => {
      const unit = units[Math.floor(at / periods.length)] as number;
      return from[unit * width + (periods[at % periods.length] as number)] as number;
    });
  return {
    units: units.map((at) => cells.units[at] as string),
    periods: periods.flatMap((at) => cells.periods[at] ?? []),
    outcomes: pick(cells.outcomes),
    covariates: new Map([...cells.covariates].map(([name, values]) => [name, pick(values)])),
    starts: Float64Array.from(units, (at) => cells.starts[at] as number),
    twice: [],
  };
}

/** Treated units that had periods before and after their start and have no longer, by position. */
export function treatedLost(cells: Cells, { units, periods }: Kept): readonly number[] {
  const stays = new Set(units);
  const all = cells.periods.map((_, at) => at);
  return cells.units.flatMap((_, unit) => {
    const lost = !stays.has(unit) || !isSpanned(cells, unit, periods);
    return lost && isSpanned(cells, unit, all) ? [unit] : [];
  });
}

/** Whether a unit is treated, with periods before and after its start among those that are kept. */
export function isSpanned({ starts, periods }: Cells, unit: number, kept: readonly number[]): boolean {
  const start = starts[unit] as number;
  const timeOf = (at: number | undefined) => periods[at ?? -1]?.time ?? Number.NaN;
  return timeOf(kept[0]) < start && start <= timeOf(kept.at(-1));
}

const keptBy: Readonly<Record<RepairKind, (cells: Cells) => Kept>> = {
  units: (cells) => ({ units: complete(cells).units, periods: cells.periods.map((_, at) => at) }),
  periods: (cells) => ({ units: cells.units.map((_, at) => at), periods: complete(cells).periods }),
  window: (cells) => {
    const units = cells.units.map((_, at) => at);
    // The run that loses fewest treated units; of equals the longest, and of these the last.
    return runsOf(complete(cells).periods)
      .map((periods) => ({ units, periods }))
      .map((kept) => ({ kept, lost: treatedLost(cells, kept).length }))
      .reduce<{ kept: Kept; lost: number }>(
        (best, run) =>
          run.kept.periods.length >= 2 &&
          (run.lost < best.lost ||
            (run.lost === best.lost && run.kept.periods.length >= best.kept.periods.length))
            ? run
            : best,
        { kept: { units, periods: [] }, lost: Number.POSITIVE_INFINITY },
      ).kept;
  },
};

function complete({ units, periods, outcomes }: Cells) {
  const full = { units: units.map(() => true), periods: periods.map(() => true) };
  for (const [at, outcome] of outcomes.entries()) {
    if (!Number.isNaN(outcome)) continue;
    full.units[Math.floor(at / periods.length)] = false;
    full.periods[at % periods.length] = false;
  }
  const those = (flags: readonly boolean[]) => flags.flatMap((flag, at) => (flag ? [at] : []));
  return { units: those(full.units), periods: those(full.periods) };
}

function runsOf(positions: readonly number[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const at of positions) {
    const run = runs.at(-1);
    if (run && run.at(-1) === at - 1) run.push(at);
    else runs.push([at]);
  }
  return runs;
}
