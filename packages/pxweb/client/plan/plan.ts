import type { Selection } from '../selection/expression.ts';
import { SourceRefused } from '../source-refused.ts';
import type { Origin, TableMetadata } from '../table.ts';
import { divide, piecesOf, type Room } from './divide.ts';
import { fingerprint } from './fingerprint.ts';
import { type ChosenCodes, resolve } from './resolve.ts';

/** A selection as the queries it takes. Plain data: it can be kept, and run again years later. */
export type Plan = {
  /** The same selection of the same metadata under the same limits has the same id; another `updated` has another. */
  readonly id: string;
  readonly origin: Origin;
  /** What the table said of its age when the plan was made; null where it did not. */
  readonly updated: string | null;
  /** All that will be fetched, empty cells counted. */
  readonly cells: number;
  readonly selection: readonly ChosenCodes[];
  /** Variables left out: the table gives their total. */
  readonly eliminated: readonly string[];
  readonly parts: readonly PlannedPart[];
};

/** One query of a plan. Together the parts hold every cell of the selection exactly once. */
export type PlannedPart = {
  readonly id: string;
  readonly cells: number;
  readonly selection: readonly ChosenCodes[];
};

export type Limits = {
  /** Cells in one query: `maxDataCells` of `/config`. */
  readonly maxCells: number;
  /** Codes in one query: `maxValues` of PxWebApi 1. */
  readonly maxValues?: number | null;
  /** A plan of more parts is refused: 10,000 by default. */
  readonly maxParts?: number;
};

/**
 * Resolves a selection, and divides it into as few queries as the limits allow, each a block of whole codes: largest
 * variables are cut first, time last of all. Asks nobody. Throws `too-many-parts`, `bad-argument`, and all that `resolve` does.
 */
export function planOf(metadata: TableMetadata, selection: Selection, limits: Limits): Plan {
  const chosen = resolve(metadata, selection);
  const cells = cellsOf(chosen);
  const pieces = cutsOf(metadata, chosen, limits, cells);
  const { origin, updated } = metadata;
  const id = fingerprint([origin, updated, chosen, pieces]);
  const blocks = blocksOf(chosen, pieces);
  const digits = String(blocks.length).length;
  return {
    id,
    origin,
    updated,
    cells,
    selection: chosen,
    eliminated: metadata.variables
      .map((variable) => variable.id)
      .filter((variable) => !chosen.some((each) => each.variable === variable)),
    parts: blocks.map((block, i) => ({
      id: `${id}-${String(i + 1).padStart(digits, '0')}`,
      cells: cellsOf(block),
      selection: block,
    })),
  };
}

export const cellsOf = (selection: readonly ChosenCodes[]) =>
  selection.reduce((product, { codes }) => product * codes.length, 1);

function cutsOf(
  metadata: TableMetadata,
  chosen: readonly ChosenCodes[],
  limits: Limits,
  cells: number,
): readonly number[] {
  const most = limits.maxParts ?? 10_000;
  const room: Room = { cells: limits.maxCells, values: limits.maxValues ?? null };
  if (!(room.cells >= 1) || !(most >= 1) || (room.values !== null && !(room.values >= 1))) throw noRoom();
  const order = orderOf(metadata, chosen);
  const cuts = divide(
    order.map((i) => chosen[i]?.codes.length ?? 1),
    room,
    most,
  );
  if (cuts === null) throw tooMany(metadata, cells, limits, most);
  return chosen.map((_, i) => cuts[order.indexOf(i)] ?? 1);
}

/** Whole series are worth most, then whole contents: the order in which dimensions are spared. */
function orderOf({ variables }: TableMetadata, chosen: readonly ChosenCodes[]): readonly number[] {
  const role = (id: string) => variables.find((variable) => variable.id === id)?.role ?? null;
  const rank = ({ variable }: ChosenCodes) => ({ time: 0, metric: 1 })[role(variable) as string] ?? 2;
  return chosen
    .map((each, i) => ({ i, rank: rank(each), size: each.codes.length }))
    .sort((a, b) => a.rank - b.rank || a.size - b.size || a.i - b.i)
    .map(({ i }) => i);
}

/** Every combination of pieces, the last variable fastest. */
function blocksOf(
  chosen: readonly ChosenCodes[],
  pieces: readonly number[],
): readonly (readonly ChosenCodes[])[] {
  return chosen.reduce<readonly (readonly ChosenCodes[])[]>(
    (blocks, each, i) => {
      const own = piecesOf(each.codes, pieces[i] ?? 1).map((codes) => ({ ...each, codes }));
      return blocks.flatMap((block) => own.map((piece) => [...block, piece]));
    },
    [[]],
  );
}

const noRoom = () =>
  new SourceRefused({
    code: 'bad-argument',
    what: 'Limits are whole numbers from 1 up',
    remedy: 'Take them from the installation’s config.',
  });

const tooMany = ({ origin }: TableMetadata, cells: number, limits: Limits, most: number) =>
  new SourceRefused({
    code: 'too-many-parts',
    what: `${cells} cells of table ${origin.table} cannot be fetched in ${most} queries of at most ${limits.maxCells} cells${limits.maxValues ? ` and ${limits.maxValues} codes` : ''}`,
    remedy: 'Select less, or allow more queries (maxParts).',
  });
