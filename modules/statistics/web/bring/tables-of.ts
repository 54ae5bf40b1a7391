import type { Series } from '../answers.ts';

/** A table of an office, with the series that are fetched from it. */
export type TableOfOffice = {
  readonly id: string;
  readonly provider: string;
  readonly number: string;
  readonly page: string;
  /** Whether the selection of every series of it was tried. */
  readonly verified: boolean;
  readonly series: readonly Series[];
};

/** The tables that the catalogue fetches from, in its order. */
export function tablesOf(all: readonly Series[]): readonly TableOfOffice[] {
  const tables = new Map<string, TableOfOffice>();
  for (const series of all) {
    if (!series.origin) continue;
    const { provider, table: number, page, verified } = series.origin;
    const id = `${provider} ${number}`;
    const known = tables.get(id);
    tables.set(id, {
      id,
      provider,
      number,
      page,
      verified: verified && (known?.verified ?? true),
      series: [...(known?.series ?? []), series],
    });
  }
  return [...tables.values()];
}
