import { deserialize, serialize } from 'node:v8';
import type { Observations } from '../observations.ts';
import type { Part } from './supply.ts';

/**
 * A part as it is kept until its vintage is there. Codes and periods come again and again: each is written once, and the columns say which; lists
 * that several series have in common are written once, and are one list when they are read.
 */
export function written({ observations, asked, notes, retrievedAt }: Part): Uint8Array {
  const known = new Map<readonly string[], Named>();
  const once = (list: readonly string[]) => {
    const found = known.get(list) ?? named(list);
    known.set(list, found);
    return found;
  };
  return serialize({
    observations: observations.map(({ series, places, periods, values, states }) => ({
      series,
      places: once(places),
      periods: once(periods),
      values,
      states,
    })),
    asked,
    notes,
    retrievedAt,
  });
}

export function readAgain(id: string, content: Uint8Array): Part {
  const { observations, ...rest } = deserialize(content) as Kept;
  const known = new Map<Named, string[]>();
  const once = (list: Named) => {
    const found = known.get(list) ?? spelled(list);
    known.set(list, found);
    return found;
  };
  return {
    id,
    ...rest,
    observations: observations.map(({ places, periods, ...columns }) => ({
      ...columns,
      places: once(places),
      periods: once(periods),
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
