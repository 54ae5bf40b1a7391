import { sameCode, type Table, timeOf } from '../table.ts';
import type { Chosen } from './chosen.ts';
import type { Wanted } from './wanted.ts';

/** Where the variables stand in a table for people. JSON-stat does not move for it; CSV does. */
export type Placed = { readonly heading: readonly string[]; readonly stub: readonly string[] };

/**
 * Null where nothing was asked. Illegal is a variable that is not in the answer, or is in both places; one place alone leaves
 * the rest to the other.
 */
export function place(
  table: Table,
  chosen: readonly Chosen[],
  { placement }: Wanted,
): Placed | null | 'illegal' {
  if (placement.heading.length + placement.stub.length === 0) return null;
  const time = timeOf(table)?.code ?? '';
  const selected = chosen.filter(({ entries }) => entries).map(({ variable }) => variable.code);
  const known = (codes: readonly string[]) =>
    codes.map((code) => selected.find((each) => sameCode(each, code === 'TIME' ? time : code)));
  const [heading, stub] = [known(placement.heading), known(placement.stub)];
  const placed = [...heading, ...stub];
  if (placed.includes(undefined) || new Set(placed).size < placed.length) return 'illegal';
  const rest = selected.filter((code) => !placed.includes(code));
  if (rest.length > 0 && heading.length > 0 && stub.length > 0) return 'illegal';
  const sure = (codes: readonly (string | undefined)[]) => codes.filter((code) => code !== undefined);
  return heading.length > 0
    ? { heading: sure(heading), stub: [...rest, ...sure(stub)] }
    : { heading: rest, stub: sure(stub) };
}
