import { CounterfactualError, type Warning } from '../errors/counterfactual-error.ts';
import { shown } from '../errors/shown.ts';
import type { Cells, Twice } from './cells.ts';
import { keptAfter, type RepairKind, repairKinds, treatedLost } from './repair.ts';

/** Which cells are missing, which stand twice, and what it costs to go on without them. */
export type BalanceReport = {
  readonly units: number;
  readonly periods: number;
  /** All of them are counted; the first twenty are named. */
  readonly missing: { readonly count: number; readonly first: readonly UnitPeriod[] };
  readonly twice: { readonly count: number; readonly first: readonly Twice[] };
  /** Cheapest first: fewest treated units lost, then fewest rows. Empty when nothing is missing. */
  readonly repairs: readonly Repair[];
};

export type UnitPeriod = { readonly unit: string; readonly period: string };

export type Repair = {
  readonly kind: RepairKind;
  /** Names of what is left out. */
  readonly units: readonly string[];
  readonly periods: readonly string[];
  /** Outcomes that are there and would not be used. */
  readonly rowsLost: number;
  /** Treated units that would have no period before their start, or none after it, or be gone. */
  readonly treatedLost: readonly string[];
};

const named = 20;

/** What `cellsOfLong` or `cellsOfWide` read, judged. Never throws. */
export function balanceOf(cells: Cells): BalanceReport {
  const { units, periods, outcomes, twice } = cells;
  const first: UnitPeriod[] = [];
  let count = 0;
  for (const [at, outcome] of outcomes.entries()) {
    if (!Number.isNaN(outcome)) continue;
    count += 1;
    if (count > named) continue;
    const period = periods[at % periods.length]?.name as string;
    first.push({ unit: units[Math.floor(at / periods.length)] as string, period });
  }
  return {
    units: units.length,
    periods: periods.length,
    missing: { count, first },
    twice: { count: twice.length, first: twice.slice(0, named) },
    repairs: count === 0 ? [] : repairsOf(cells, outcomes.length - count),
  };
}

/** Throws `same-cell-twice` with the lines. */
export function refuseTwice({ twice }: BalanceReport): void {
  const [pair] = twice.first;
  if (pair === undefined) return;
  const list = twice.first.map(
    ({ unit, period, lines }) => `${shown(unit)} ${period} (${lines.join(' and ')})`,
  );
  throw new CounterfactualError({
    code: 'same-cell-twice',
    found: `${twice.count} rows give a unit and a period again: ${listed(list, twice.count)}`,
    where: { unit: pair.unit, period: pair.period, line: pair.lines[1] },
    why: 'Which of the two is the outcome would be a guess. Often the rows are split further, by sex or industry.',
    remedy: 'Add up or select the rows of each unit and period, or correct the period.',
  });
}

/** `unbalanced`: the missing cells, and the repairs with what each costs. */
export function unbalanced({ missing, repairs, units, periods }: BalanceReport): CounterfactualError {
  const [pair] = missing.first;
  const list = missing.first.map(({ unit, period }) => `${shown(unit)} ${period}`);
  return new CounterfactualError({
    code: 'unbalanced',
    found: `${missing.count} of ${units * periods} outcomes are missing: ${listed(list, missing.count)}`,
    where: { unit: pair?.unit, period: pair?.period },
    why: 'Every unit is compared in every period.',
    remedy: `Fill them in${repairs.map((repair) => `; or repair by \`${repair.kind}\`: ${costOf(repair)}`).join('')}.`,
  });
}

/** Of the treated units none would be left to estimate from. */
export const losesTreated = (repair: Repair): CounterfactualError =>
  new CounterfactualError({
    code: 'repair-loses-treated',
    found: `outcomes are missing, and a repair by \`${repair.kind}\` leaves no treated unit with periods before and after its start: ${costOf(repair)}`,
    where: { unit: repair.treatedLost[0] },
    why: 'There would be no effect left to estimate.',
    remedy: 'Repair in another way, or fill in what is missing.',
  });

/** A repair was asked for, and made. */
export const repaired = (repair: Repair): Warning => ({
  code: 'repaired',
  found: `outcomes were missing, and the panel was repaired by \`${repair.kind}\`: ${costOf(repair)}; left out: ${listed([...repair.units, ...repair.periods].slice(0, named).map(shown), repair.units.length + repair.periods.length)}`,
  why: 'The estimate is of the units and periods that remain.',
  remedy: 'See to it that what is left out is not left out because of the treatment.',
});

function repairsOf(cells: Cells, there: number): readonly Repair[] {
  return repairKinds
    .flatMap((kind) => {
      const kept = keptAfter(cells, kind);
      if (!kept) return [];
      const without = (names: readonly string[], positions: readonly number[]) => {
        const stays = new Set(positions);
        return names.filter((_, at) => !stays.has(at));
      };
      const lost = treatedLost(cells, kept);
      return {
        kind,
        units: without(cells.units, kept.units),
        periods: without(
          cells.periods.map(({ name }) => name),
          kept.periods,
        ),
        rowsLost: there - kept.units.length * kept.periods.length,
        treatedLost: lost.map((at) => cells.units[at] as string),
      };
    })
    .sort((one, other) => one.treatedLost.length - other.treatedLost.length || one.rowsLost - other.rowsLost);
}

const costOf = ({ units, periods, rowsLost, treatedLost }: Repair) => {
  const out = [counted(units.length, 'unit'), counted(periods.length, 'period')].filter(
    (each) => !each.startsWith('0 '),
  );
  return `without ${out.join(' and ')}, ${counted(rowsLost, 'row')} and ${counted(treatedLost.length, 'treated unit')} lost`;
};

const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;

const listed = (names: readonly string[], count: number) =>
  `${names.join(', ')}${count > names.length ? ` and ${count - names.length} more` : ''}`;
