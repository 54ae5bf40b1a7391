import { JsonStatRefused } from '../errors/json-stat-refused.ts';
import { shown } from '../errors/shown.ts';
import type { Cube, Description, Dimension } from './cube.ts';
import { dimensionOf } from './dimension.ts';
import {
  type GivenMembers,
  isAbsent,
  listOf,
  memberOf,
  membersOf,
  textIfAny,
  textsOf,
  within,
} from './given.ts';
import { notesOf } from './notes.ts';
import { roleOf } from './role.ts';
import { statusesOf } from './statuses.ts';
import { hasValues, valuesOf } from './values.ts';

/** Throws `JsonStatRefused` with the first thing that is wrong. */
export function cubeOfDataset(dataset: GivenMembers, name: string | null, maxCells: number): Cube {
  const description = descriptionOfDataset(dataset, name);
  const cells = cellsOf(description.dimensions);
  const values = memberOf(dataset, 'value');
  if (!hasValues(values.value, cells)) {
    throw new JsonStatRefused('no-values', { path: values.path, found: `no values for ${cells} cells` });
  }
  if (cells > maxCells) {
    const found = `${cells} cells, and ${maxCells} are allowed`;
    throw new JsonStatRefused('too-many-cells', { path: within(dataset.path, 'size'), found });
  }
  return {
    ...description,
    values: valuesOf(values, cells),
    statuses: statusesOf(memberOf(dataset, 'status'), cells),
  };
}

/** Throws `JsonStatRefused` with the first thing that is wrong. */
export function descriptionOfDataset(dataset: GivenMembers, name: string | null): Description {
  const dimensions = dimensionsOf(dataset);
  return {
    name,
    label: textIfAny(memberOf(dataset, 'label')) ?? '',
    source: textIfAny(memberOf(dataset, 'source')),
    updated: textIfAny(memberOf(dataset, 'updated')),
    href: textIfAny(memberOf(dataset, 'href')),
    dimensions,
    ...notesOf(dataset),
  };
}

/** How many cells a cube of these dimensions has. */
export const cellsOf = (dimensions: readonly Pick<Dimension, 'codes'>[]): number =>
  dimensions.reduce((cells, { codes }) => cells * codes.length, 1);

function dimensionsOf(dataset: GivenMembers): Dimension[] {
  const described = membersOf(memberOf(dataset, 'dimension'));
  // 1.x has the three inside `dimension`, beside what they name.
  const from = isAbsent(memberOf(dataset, 'id').value) ? described : dataset;
  const list = memberOf(from, 'id');
  const ids = textsOf(list);
  const sizes = sizesOf(from, ids.length);
  const role = roleOf(memberOf(from, 'role'));
  return ids.map((id, at) => {
    if (ids.indexOf(id) < at) {
      const found = `dimension ${shown(id)} is named twice`;
      throw new JsonStatRefused('same-dimension-twice', { path: within(list.path, at), found });
    }
    const dimension = memberOf(described, id);
    if (isAbsent(dimension.value)) {
      const found = `${shown(id)} is not described in \`dimension\``;
      throw new JsonStatRefused('id-without-dimension', { path: within(list.path, at), found });
    }
    return dimensionOf(membersOf(dimension), { id, role: role(id), size: sizes[at] ?? 0 });
  });
}

function sizesOf(from: GivenMembers, dimensions: number): number[] {
  const given = memberOf(from, 'size');
  const sizes = listOf(given).map((size, at) => {
    if (Number.isSafeInteger(size) && (size as number) >= 0) return size as number;
    const found = `${shown(size)} stands where a number of categories belongs`;
    throw new JsonStatRefused('bad-size', { path: within(given.path, at), found });
  });
  if (sizes.length === dimensions) return sizes;
  const found = `${sizes.length} sizes for ${dimensions} dimensions`;
  throw new JsonStatRefused('size-count', { path: given.path, found });
}
