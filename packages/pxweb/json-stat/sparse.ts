import { JsonStatRefused } from '../errors/json-stat-refused.ts';
import { shown } from '../errors/shown.ts';
import { within } from './given.ts';

/** The cell that a key of a sparse object names: `"17"`, and not `"017"` or `"1e1"`. Throws `outside-cube`. */
export function placeOf(key: string, cells: number, path: string): number {
  const at = Number(key);
  if (at >= 0 && at < cells && Number.isInteger(at) && String(at) === key) return at;
  const found = `${shown(key)} names none of ${cells} cells, which are counted from 0`;
  throw new JsonStatRefused('outside-cube', { path: within(path, key), found });
}
