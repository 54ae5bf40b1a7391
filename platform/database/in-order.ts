export type Referring = { readonly name: string; readonly refers: readonly string[] };

/** Tables that others refer to come before those that do. */
export function inOrder<T extends Referring>(tables: readonly T[]): T[] {
  const placed = new Set<T>();
  const visited = new Set<T>();
  const place = (table: T): void => {
    if (visited.has(table)) return;
    visited.add(table);
    for (const other of tables) if (table.refers.includes(other.name)) place(other);
    placed.add(table);
  };
  for (const table of tables) place(table);
  return [...placed];
}
