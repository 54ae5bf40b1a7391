import { notKept } from './real-table.ts';
import type { Chosen, Entry } from './selection/chosen.ts';
import type { Cell, Table, Variable } from './table.ts';

/** The cells of a selection: row-major, the last variable fastest, eliminated variables gone. */
export type Extract = {
  readonly table: Table;
  readonly sides: readonly Side[];
  readonly cells: readonly Cell[];
};

export type Side = { readonly variable: Variable; readonly entries: readonly Entry[] };

export function extract(table: Table, chosen: readonly Chosen[]): Extract {
  const parts = chosen.map(
    ({ variable, entries }) => entries?.map((each) => each.parts) ?? [eliminated(variable)],
  );
  const cells: Cell[] = [];
  const at: number[][] = [];
  const walk = (depth: number): void => {
    if (depth === parts.length) {
      cells.push(summed(table, at));
      return;
    }
    for (const part of parts[depth] ?? []) {
      at[depth] = part as number[];
      walk(depth + 1);
    }
  };
  walk(0);
  const sides = chosen.flatMap(({ variable, entries }) => (entries ? [{ variable, entries }] : []));
  return { table, sides, cells };
}

function eliminated({ elimination, values }: Variable): readonly number[] {
  const total = typeof elimination === 'object' ? elimination.total : null;
  return total === null ? values.map((_, i) => i) : [values.findIndex(({ code }) => code === total)];
}

function summed(table: Table, at: readonly (readonly number[])[]): Cell {
  if (at.every((parts) => parts.length === 1)) return table.cell(at.map((parts) => parts[0] ?? 0));
  const cells: Cell[] = [];
  const inside: number[] = [];
  const walk = (depth: number): void => {
    if (depth === at.length) {
      cells.push(table.cell([...inside]));
      return;
    }
    for (const position of at[depth] ?? []) {
      inside[depth] = position;
      walk(depth + 1);
    }
  };
  walk(0);
  return sumOf(cells);
}

/**
 * A sum with a part that is not shown is not shown; one with a part that is missing is missing; a part that did not exist
 * (`.`) adds nothing, unless none existed.
 */
export function sumOf(cells: readonly Cell[]): Cell {
  if (cells.includes(notKept)) return notKept;
  if (cells.includes(':')) return ':';
  if (cells.includes('..')) return '..';
  const figures = cells.filter((cell) => typeof cell === 'number');
  return figures.length === 0 ? '.' : figures.reduce((sum, each) => sum + each, 0);
}
