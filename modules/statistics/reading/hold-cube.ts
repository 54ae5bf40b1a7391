import { type Cube, type Dimension, JsonStatRefused, readJsonStat } from '#packages/pxweb/index.ts';
import { type Cell, columnName, text as textCell } from '#platform/documents/table.ts';
import { allow, type Decision, refuse } from '#platform/problems/problem.ts';
import type { Column, HeldFile, HeldTable } from './held.ts';
import type { ReadingLimits } from './limits.ts';

/** The cubes of a JSON-stat document as tables: a column for each dimension, and one with the numbers. */
export function holdCubes(name: string, bytes: Uint8Array, limits: ReadingLimits): Decision<HeldFile> {
  try {
    const { cubes, links } = readJsonStat(bytes, { maxCells: limits.cubeCells });
    if (cubes.length === 0)
      return refuse({ code: 'json-stat-links', status: 422, params: { count: links.length } });
    const tables = cubes.map((cube, at) =>
      heldCube(cube, cube.name ?? (cubes.length === 1 ? name.replace(/\.[^.]*$/, '') : String(at + 1))),
    );
    return allow({ name, format: 'json-stat', encoding: null, delimiter: null, macros: false, tables });
  } catch (cause) {
    if (!(cause instanceof JsonStatRefused)) throw cause;
    const { code: reason, path, found, line, column } = cause;
    const kind = reason.replaceAll('-', '_');
    const params = { reason, kind, path, found, line: line ?? 0, column: column ?? 0 };
    return refuse({ code: 'json-stat-refused', status: 422, params });
  }
}

/** A cube as a table: also one that was fetched. */
export function heldCube(cube: Cube, name: string): HeldTable {
  const { dimensions, values, statuses } = cube;
  let stride = values.length;
  const columns = dimensions.map((dimension, at): Column => {
    stride /= Math.max(1, dimension.codes.length);
    return columnOf(dimension, columnName(at + 1), stride, values.length);
  });
  const numbers: Column = {
    letter: columnName(dimensions.length + 1),
    heading: 'value',
    entries: statuses.symbols.map(textCell),
    at: statuses.cells ?? new Uint8Array(values.length),
    numbers: values,
    labels: null,
    role: null,
  };
  const { label, source, updated, notes } = cube;
  return {
    name,
    hidden: false,
    headingRow: 0,
    rows: values.length,
    rowNumbers: null,
    columns: [...columns, numbers],
    about: { label, source, updated, notes },
  };
}

function columnOf(
  { id, codes, labels, role }: Dimension,
  letter: string,
  stride: number,
  rows: number,
): Column {
  const at = new (codes.length < 0x100 ? Uint8Array : codes.length < 0x1_0000 ? Uint16Array : Uint32Array)(
    rows,
  );
  for (let row = 0, code = 0; row < rows; row += stride, code = (code + 1) % codes.length)
    at.fill(code, row, row + stride);
  return {
    letter,
    heading: id,
    entries: codes.map((code): Cell => textCell(code)),
    at,
    numbers: null,
    labels,
    role,
  };
}
