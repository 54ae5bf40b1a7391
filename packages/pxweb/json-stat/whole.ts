import { JsonStatRefused } from '../errors/json-stat-refused.ts';
import { shown } from '../errors/shown.ts';
import type { Cube, Dimension } from './cube.ts';
import { cellsOf } from './dataset.ts';
import { within } from './given.ts';

/** What the reader sees to, for a cube that was made here: what is written can be read. Throws `JsonStatRefused`. */
export function whole(cube: Cube): Cube {
  const ids = new Set<string>();
  for (const [at, dimension] of cube.dimensions.entries()) {
    const { id } = dimension;
    if (ids.has(id)) {
      const found = `dimension ${shown(id)} is named twice`;
      throw new JsonStatRefused('same-dimension-twice', { path: within('$.id', at), found });
    }
    ids.add(id);
    wholeDimension(dimension);
  }
  wholeCells(cube);
  return cube;
}

function wholeDimension({ id, codes, labels }: Dimension): void {
  const path = `${within('$.dimension', id)}.category`;
  const seen = new Set<string>();
  for (const code of codes) {
    if (seen.has(code)) {
      throw new JsonStatRefused('same-code-twice', { path, found: `code ${shown(code)} stands twice` });
    }
    seen.add(code);
  }
  if (labels.length === codes.length) return;
  const found = `${labels.length} labels for ${codes.length} codes`;
  throw new JsonStatRefused('category-count', { path, found });
}

function wholeCells({ dimensions, values, statuses }: Cube): void {
  const cells = cellsOf(dimensions);
  if (values.length !== cells) {
    const found = `${values.length} values for ${cells} cells`;
    throw new JsonStatRefused('value-count', { path: '$.value', found });
  }
  const infinite = values.findIndex((value) => value === Infinity || value === -Infinity);
  if (infinite >= 0) {
    const found = `${values[infinite]} stands where a number belongs`;
    throw new JsonStatRefused('not-a-number', { path: within('$.value', infinite), found });
  }
  if (!statuses.cells) return;
  if (statuses.cells.length !== cells) {
    const found = `${statuses.cells.length} statuses for ${cells} cells`;
    throw new JsonStatRefused('status-count', { path: '$.status', found });
  }
  const unknown = statuses.cells.findIndex((symbol) => symbol >= statuses.symbols.length);
  if (unknown < 0) return;
  const found = `there is no symbol ${statuses.cells[unknown]}`;
  throw new JsonStatRefused('not-a-status', { path: within('$.status', unknown), found });
}
