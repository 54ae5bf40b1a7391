import { JsonStatRefused } from '../errors/json-stat-refused.ts';
import { shown } from '../errors/shown.ts';
import { type Given, isAbsent, listOf, membersOf, within } from './given.ts';
import { eachPlaced } from './sparse.ts';

/** An empty list says of a table with cells what a missing one says: that they are to be asked for. */
export const hasValues = (value: unknown, cells: number): boolean =>
  !isAbsent(value) && !(Array.isArray(value) && value.length === 0 && cells > 0);

/** A list with one for each cell, or an object of those that are there by their place. */
export function valuesOf(given: Given, cells: number): Float64Array {
  return Array.isArray(given.value) ? listed(given, cells) : sparse(given, cells);
}

function listed(given: Given, cells: number): Float64Array {
  const list = listOf(given);
  if (list.length !== cells) {
    const found = `${list.length} values for ${cells} cells`;
    throw new JsonStatRefused('value-count', { path: given.path, found });
  }
  const values = new Float64Array(cells);
  for (let at = 0; at < cells; at += 1) {
    const value = list[at];
    if (typeof value === 'number' && Number.isFinite(value)) values[at] = value;
    else if (value === null) values[at] = Number.NaN;
    else throw noNumber(value, within(given.path, at));
  }
  return values;
}

function sparse(given: Given, cells: number): Float64Array {
  const members = membersOf(given);
  const values = new Float64Array(cells).fill(Number.NaN);
  eachPlaced(members, cells, (at, value) => {
    if (typeof value === 'number' && Number.isFinite(value)) values[at] = value;
    else if (value !== null) throw noNumber(value, within(members.path, String(at)));
  });
  return values;
}

const noNumber = (value: unknown, path: string) =>
  new JsonStatRefused('not-a-number', { path, found: `${shown(value)} stands where a number belongs` });
