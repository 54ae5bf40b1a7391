import fc from 'fast-check';
import type { Cube, Dimension } from '../cube.ts';
import { writeJsonStat } from '../write.ts';

/** In which of the ways that the format and the offices know a cube is written down. */
export type Manner = {
  readonly form: 'dataset' | 'old dataset' | 'bundle' | 'wrapper' | 'collection';
  readonly values: 'list' | 'by place';
  readonly statuses: 'list' | 'by place' | 'one where they are alike';
  readonly index: 'list' | 'by code, in any order' | 'absent where it may be';
  readonly labels: boolean;
  readonly space: boolean;
};

export const manners: fc.Arbitrary<Manner> = fc.record({
  form: fc.constantFrom('dataset', 'old dataset', 'bundle', 'wrapper', 'collection'),
  values: fc.constantFrom('list', 'by place'),
  statuses: fc.constantFrom('list', 'by place', 'one where they are alike'),
  index: fc.constantFrom('list', 'by code, in any order', 'absent where it may be'),
  labels: fc.boolean(),
  space: fc.boolean(),
});

/** The cube in that manner, as text. In a bundle it stands twice, in a collection behind a link. */
export function inManner(cube: Cube, manner: Manner): string {
  const { dimension, id, size, role, value: _, status: __, ...rest } = JSON.parse(writeJsonStat(cube));
  for (const each of cube.dimensions) {
    dimension[each.id].category = categoryIn(dimension[each.id].category, each, manner);
  }
  const data = { value: valuesIn(cube, manner), ...statusesIn(cube, manner) };
  const old = {
    ...rest,
    version: undefined,
    class: undefined,
    ...data,
    dimension: { ...dimension, id, size, role },
  };
  const dataset = { ...data, ...rest, id, size, role, dimension };
  const document = {
    dataset,
    'old dataset': old,
    bundle: { first: old, second: old },
    wrapper: { dataset: old },
    collection: {
      version: '2.0',
      class: 'collection',
      link: { item: [{ class: 'dataset', href: 'https://example.org/1', label: 'elsewhere' }, dataset] },
    },
  }[manner.form];
  return JSON.stringify(document, null, manner.space ? ' \t' : undefined);
}

/** Ids of 1.x stand beside these three, and cannot be called so. */
export const hasOldForm = ({ dimensions }: Cube): boolean =>
  dimensions.every(({ id }) => !['id', 'size', 'role'].includes(id));

function categoryIn(category: Record<string, unknown>, { codes }: Dimension, manner: Manner): object {
  const { index: _, label, ...rest } = category;
  const positions = codes.map((code, at) => [code, at] as const).toReversed();
  const index = manner.index === 'list' ? codes : Object.fromEntries(positions);
  const absent = manner.index === 'absent where it may be' && codes.length === 1;
  return { ...rest, ...(!absent && { index }), ...((absent || manner.labels) && { label }) };
}

function valuesIn({ values }: Cube, manner: Manner): unknown {
  const said = [...values].map((value) => (Number.isNaN(value) ? null : value));
  return manner.values === 'list' ? said : byPlace(said);
}

function statusesIn({ statuses: { symbols, cells } }: Cube, manner: Manner): { status?: unknown } {
  if (!cells) return {};
  const said = [...cells].map((symbol) => symbols[symbol] || null);
  const alike = said.every((each) => each === said[0]);
  if (manner.statuses === 'one where they are alike' && alike) {
    return { status: manner.space ? said[0] : [said[0]] };
  }
  return { status: manner.statuses === 'by place' ? byPlace(said) : said };
}

const byPlace = (list: readonly unknown[]): object =>
  Object.fromEntries(list.flatMap((each, at) => (each === null ? [] : [[at, each]])));
