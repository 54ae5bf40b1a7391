import type { Cube, Dimension } from './cube.ts';
import { cellsOf } from './dataset.ts';
import { statusesOf } from './statuses.ts';
import { whole } from './whole.ts';

export type DimensionParts = Pick<Dimension, 'id' | 'codes'> & Partial<Omit<Dimension, 'position'>>;

export type CubeParts = Partial<Omit<Cube, 'dimensions' | 'values' | 'statuses'>> & {
  readonly dimensions: readonly DimensionParts[];
  /** Row-major, the last dimension fastest; NaN where there is no value. Kept, not copied, where it is a Float64Array. */
  readonly values: ArrayLike<number>;
  /** One for each cell, null or '' for none; or one for all. */
  readonly statuses?: readonly (string | null)[] | string;
};

/** A cube of what is known of it; labels are the codes where none are given. Throws `JsonStatRefused` where it is not whole. */
export function cubeOf({ dimensions, values, statuses, ...known }: CubeParts): Cube {
  const described = dimensions.map(dimensionFrom);
  const given = { value: statuses, path: '$.status' };
  return whole({
    name: null,
    label: '',
    source: null,
    updated: null,
    href: null,
    notes: [],
    extension: {},
    ...known,
    dimensions: described,
    values: values instanceof Float64Array ? values : Float64Array.from(values),
    statuses: statusesOf(given, cellsOf(described)),
  });
}

const dimensionFrom = (parts: DimensionParts): Dimension => ({
  label: parts.id,
  role: null,
  labels: parts.codes,
  units: new Map(),
  notes: new Map(),
  ownNotes: [],
  children: new Map(),
  extension: {},
  ...parts,
  position: new Map(parts.codes.map((code, at) => [code, at])),
});
