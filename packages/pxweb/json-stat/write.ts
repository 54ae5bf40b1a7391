import { JsonStatRefused } from '../errors/json-stat-refused.ts';
import type { Cube, Dimension, Role, Statuses } from './cube.ts';
import { extensionOf } from './extension.ts';
import { whole } from './whole.ts';
import { dimensionWritten } from './write-dimension.ts';
import { extensionWritten, notesWritten } from './write-notes.ts';

/**
 * The cube as text of a JSON-stat 2.0 dataset; read again, it is the same cube, but for its name, which no document says of itself.
 * Values and statuses stand in a list, or by their place where that is shorter. Throws `JsonStatRefused` where the cube is not whole,
 * or holds what JSON cannot say. Format: json-stat.org/full, 2.0.
 */
export function writeJsonStat(cube: Cube): string {
  const { label, source, updated, href, dimensions, notes, extension, values, statuses } = whole(cube);
  extensionOf({ value: extension, path: '$.extension' });
  const ids = dimensions.map(({ id }) => id);
  const document = {
    version: '2.0',
    class: 'dataset',
    label,
    ...(source !== null && { source }),
    ...(updated !== null && { updated }),
    ...(href !== null && { href }),
    ...notesWritten(notes),
    ...rolesWritten(dimensions),
    id: ids,
    size: dimensions.map(({ codes }) => codes.length),
    dimension: Object.fromEntries(dimensions.map((each) => [each.id, dimensionWritten(each)])),
    ...extensionWritten(extension, notes),
    value: valuesWritten(values),
    ...statusesWritten(statuses),
  };
  try {
    return JSON.stringify(document);
  } catch {
    const found = 'an extension holds what is no JSON';
    throw new JsonStatRefused('not-writable', { path: '$', found });
  }
}

function rolesWritten(dimensions: readonly Dimension[]): { role?: Partial<Record<Role, string[]>> } {
  const roles = (['time', 'geo', 'metric'] as const).flatMap((role) => {
    const ids = dimensions.filter((each) => each.role === role).map(({ id }) => id);
    return ids.length > 0 ? [[role, ids] as const] : [];
  });
  return roles.length > 0 ? { role: Object.fromEntries(roles) } : {};
}

function valuesWritten(values: Float64Array): unknown {
  const isThere = (at: number) => !Number.isNaN(values[at]);
  if (!byPlaceIsShorter(values.length, isThere)) return Array.from(values);
  return byPlace(values.length, isThere, (at) => values[at]);
}

function statusesWritten({ symbols, cells }: Statuses): { status?: unknown } {
  if (!cells?.some((symbol) => symbols[symbol] !== '')) return {};
  const text = (at: number) => symbols[cells[at] ?? 0] ?? '';
  if (cells.every((symbol) => symbol === cells[0])) return { status: text(0) };
  const isThere = (at: number) => text(at) !== '';
  if (byPlaceIsShorter(cells.length, isThere)) return { status: byPlace(cells.length, isThere, text) };
  return { status: Array.from(cells, (_, at) => (isThere(at) ? text(at) : null)) };
}

/** `"17":` before each that is there, against `null,` for each that is not. */
function byPlaceIsShorter(cells: number, isThere: (at: number) => boolean): boolean {
  let longer = 0;
  for (let at = 0; at < cells; at += 1) longer += isThere(at) ? String(at).length + 3 : -'null,'.length;
  return longer < 0;
}

function byPlace(cells: number, isThere: (at: number) => boolean, said: (at: number) => unknown): object {
  const members: Record<string, unknown> = {};
  for (let at = 0; at < cells; at += 1) if (isThere(at)) members[at] = said(at);
  return members;
}
