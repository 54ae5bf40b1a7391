import { deserialize, serialize } from 'node:v8';
import type { Observations } from '../observations.ts';
import type { Part } from './supply.ts';

/**
 * A part as it is kept until its vintage is there. Codes and periods come again and again: each is written once, and the columns say which.
 */
export const written = ({ observations, asked, notes, retrievedAt }: Part): Uint8Array =>
  serialize({
    observations: observations.map(({ series, places, periods, values, states }) => ({
      series,
      places: named(places),
      periods: named(periods),
      values,
      states,
    })),
    asked,
    notes,
    retrievedAt,
  });

export function readAgain(id: string, content: Uint8Array): Part {
  const { observations, ...rest } = deserialize(content) as Kept;
  return {
    id,
    ...rest,
    observations: observations.map(({ places, periods, ...columns }) => ({
      ...columns,
      places: spelled(places),
      periods: spelled(periods),
    })),
  };
}

type Named = { readonly names: readonly string[]; readonly at: Uint32Array };
type Kept = Omit<Part, 'id' | 'observations'> & {
  readonly observations: readonly (Omit<Observations, 'places' | 'periods'> & {
    readonly places: Named;
    readonly periods: Named;
  })[];
};

function named(column: readonly string[]): Named {
  const position = new Map<string, number>();
  const at = new Uint32Array(column.length);
  column.forEach((name, row) => {
    let found = position.get(name);
    if (found === undefined) {
      found = position.size;
      position.set(name, found);
    }
    at[row] = found;
  });
  return { names: [...position.keys()], at };
}

const spelled = ({ names, at }: Named): string[] => Array.from(at, (position) => names[position] ?? '');
