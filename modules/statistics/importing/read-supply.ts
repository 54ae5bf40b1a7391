import type { ReadStatistics } from '../reading/index.ts';
import type { Series } from '../series.ts';
import type { Supply } from './supply.ts';

/** A file that was read, as an import takes it: all at once, for it can be read again. */
export const readSupply = (given: {
  readonly name: string;
  readonly sha256: string;
  /** How it was read: said with the numbers, for ever. */
  readonly mapping: unknown;
  readonly read: ReadStatistics;
  readonly series: readonly Series[];
  /** What the file says of itself. */
  readonly publisher: string | null;
  readonly title: string | null;
  readonly updated: string | null;
  readonly notes: readonly { readonly text: string; readonly mandatory: boolean }[];
  readonly retrievedAt: string;
}): Supply => ({
  prepare: async () => {
    const { name, sha256, mapping, read, series, notes, retrievedAt } = given;
    const { delivery, counts } = read;
    return {
      holds: 'numbers',
      fingerprint: sha256,
      series,
      boundaries: delivery.boundaries,
      whole: delivery.whole,
      source: {
        publisher: given.publisher ?? name,
        title: given.title ?? name,
        table: name,
        page: null,
        licence: null,
        updated: given.updated,
      },
      keep: false,
      parts: async function* ({ tell }) {
        tell({ done: counts.rows, of: counts.rows, counted: 'rows' });
        yield {
          id: 'all',
          observations: delivery.observations,
          asked: { name, sha256, mapping },
          notes,
          retrievedAt,
        };
      },
    };
  },
});
