import { CounterfactualError, type Warning } from '../errors/counterfactual-error.ts';
import { balanceOf, losesTreated, refuseTwice, repaired, unbalanced } from './balance.ts';
import type { Cells } from './cells.ts';
import { refuseIncomparable } from './comparable.ts';
import { doubtsAbout } from './doubts.ts';
import { logarithms } from './logarithms.ts';
import { type Panel, panelOf } from './panel.ts';
import { isSpanned, keep, keptAfter, type RepairKind } from './repair.ts';

export type ReadingOptions = {
  /** What to leave out when outcomes are missing; without it they are refused. */
  readonly repair?: RepairKind;
  /** Take natural logarithms of the outcomes; one that is not positive is refused. */
  readonly log?: boolean;
};

/** A panel, and what its reader must know about it. */
export type PanelReading = { readonly panel: Panel; readonly warnings: readonly Warning[] };

/**
 * A balanced panel of what was read. Throws `same-cell-twice`, `unbalanced`, `repair-impossible`, `repair-loses-treated`, `one-unit`, `one-period`,
 * `no-treated`, `all-treated`, `no-period-before`, `not-positive`.
 */
export function panelOfCells(read: Cells, { repair, log = false }: ReadingOptions = {}): PanelReading {
  const { cells, warnings } = balanced(read, repair);
  const starts = Int32Array.from(cells.starts, (start) =>
    cells.periods.findIndex(({ time }) => time >= start),
  );
  const periods = cells.periods.map(({ name }) => name);
  const times = Float64Array.from(cells.periods, ({ time }) => time);
  refuseIncomparable({ units: cells.units, periods, starts });
  const outcomes = log ? logarithms(cells.outcomes, cells.units, periods) : cells.outcomes;
  const { units, covariates } = cells;
  const panel = panelOf({ units, periods, times, outcomes, starts, covariates });
  return { panel, warnings: [...warnings, ...doubtsAbout(panel)] };
}

function balanced(
  cells: Cells,
  kind: RepairKind | undefined,
): { cells: Cells; warnings: readonly Warning[] } {
  const report = balanceOf(cells);
  refuseTwice(report);
  if (report.missing.count === 0) return { cells, warnings: [] };
  if (kind === undefined) throw unbalanced(report);
  const repair = report.repairs.find((each) => each.kind === kind);
  const kept = keptAfter(cells, kind);
  if (!repair || !kept)
    throw new CounterfactualError({
      code: 'repair-impossible',
      found: `${report.missing.count} outcomes are missing, and a repair by \`${kind}\` leaves fewer than two units or two periods`,
      why: 'There would be nothing to compare.',
      remedy:
        report.repairs.length > 0
          ? `Repair by ${report.repairs.map((each) => `\`${each.kind}\``).join(' or ')}, or fill in what is missing.`
          : 'Fill in what is missing, or leave out the units with the most gaps.',
    });
  const someTreated = kept.units.some((unit) => isSpanned(cells, unit, kept.periods));
  if (repair.treatedLost.length > 0 && !someTreated) throw losesTreated(repair);
  return { cells: keep(cells, kept), warnings: [repaired(repair)] };
}
