import { CounterfactualError } from '../errors/counterfactual-error.ts';
import { anyOrderSum } from '../numbers/any-order-sum.ts';
import { refuseFigure, refuseNothing } from './figures.ts';

/** Cells that are withheld: how many, what they are together, and the most that one of them can be where that is known. */
export type Suppressed = { readonly cells: number; readonly sum: number; readonly atMost?: number };

export type Concentration = {
  /** Sum of squared shares: 1/n when all are alike, 1 when one has everything. */
  readonly hhi: Range;
  /** The same from 0 to 1 whatever n is; 1 when there is only one. */
  readonly normalised: Range;
  /** How many of equal size would be as concentrated. */
  readonly effective: Range;
  readonly cells: number;
};

/** Low and high are the same when nothing is withheld. */
export type Range = { readonly low: number; readonly high: number };

/**
 * Herfindahl–Hirschman index of sizes (Hirschman 1964, AER 54), the same in any order. With withheld cells it is bounded: their
 * sum spread evenly over them, against gathered in as few as can hold it. A size of nought counts as a cell.
 * Throws `not-a-count`, `nothing-there`, `suppressed-do-not-fit`.
 */
export function concentration(
  sizes: ArrayLike<number>,
  suppressed: Suppressed = { cells: 0, sum: 0 },
): Concentration {
  const known = Array.from(sizes);
  for (const [at, size] of known.entries()) refuseFigure(`size ${at + 1}`, size);
  refuseSuppressed(suppressed);
  const total = anyOrderSum([...known, suppressed.sum]);
  refuseNothing('the sum of all sizes', total);
  const squares = (of: readonly number[]) => anyOrderSum(of.map((size) => (size / total) ** 2));
  const cells = known.length + suppressed.cells;
  // Rounding may leave the even spread a hair above the gathered one.
  const high = Math.min(1, squares([...known, ...gathered(suppressed)]));
  const low = Math.min(high, squares([...known, ...spread(suppressed)]));
  const normalised = (hhi: number) => (cells > 1 ? Math.max(0, (hhi - 1 / cells) / (1 - 1 / cells)) : 1);
  return {
    hhi: { low, high },
    normalised: { low: normalised(low), high: normalised(high) },
    effective: { low: 1 / high, high: 1 / low },
    cells,
  };
}

const spread = ({ cells, sum }: Suppressed) => Array.from({ length: cells }, () => sum / cells);

function gathered({ cells, sum, atMost = sum }: Suppressed): readonly number[] {
  if (sum === 0) return [];
  const full = Math.min(cells, Math.floor(sum / atMost));
  return [...Array.from({ length: full }, () => atMost), Math.max(0, sum - full * atMost)];
}

function refuseSuppressed({ cells, sum, atMost = sum }: Suppressed): void {
  refuseFigure('the sum of the withheld cells', sum);
  refuseFigure('the most of a withheld cell', atMost);
  if (Number.isInteger(cells) && cells >= 0 && cells <= 1e6 && sum <= cells * atMost * (1 + 1e-12)) return;
  throw new CounterfactualError({
    code: 'suppressed-do-not-fit',
    found: `${cells} withheld cells of at most ${atMost} are said to be ${sum} together`,
    why: 'The bounds are of figures that can be.',
    remedy:
      'Give how many cells are withheld, their sum (the total less what is known), and the limit below which cells are withheld.',
  });
}
