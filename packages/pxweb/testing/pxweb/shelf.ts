import type { Cell, Table } from './table.ts';

/** The tables of one installation. They may be revised while somebody reads them, as the real ones are. */
export class Shelf {
  private readonly tables = new Map<string, Table>();

  constructor(tables: readonly Table[]) {
    for (const table of tables) this.put(table);
  }

  put(table: Table): void {
    this.tables.set(table.id, table);
  }

  all(): readonly Table[] {
    return [...this.tables.values()];
  }

  /** By its number, or by its internal name as v1 has it. */
  find(id: string): Table | undefined {
    return this.tables.get(id) ?? this.all().find(({ name }) => name === id);
  }

  /** New figures under a new date; other figures are asked for by codes, and may be left as they were. */
  revise(id: string, { updated, cell }: Revision): void {
    const table = this.find(id);
    if (!table) throw new Error(`the double has no table ${id} to revise`);
    const revised = cell ? (at: readonly number[]) => cell(codesAt(table, at), table.cell(at)) : table.cell;
    this.put({ ...table, updated, cell: revised });
  }
}

export type Revision = {
  readonly updated: string;
  readonly cell?: (codes: Readonly<Record<string, string>>, before: Cell) => Cell;
};

const codesAt = (table: Table, at: readonly number[]) =>
  Object.fromEntries(table.variables.map(({ code, values }, i) => [code, values[at[i] ?? 0]?.code ?? '']));
