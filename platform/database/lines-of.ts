import pg from 'pg';
import type { OwnerQuery } from './as-owner.ts';

/**
 * Rows as lines of JSON that PostgreSQL writes itself, some hundred at a time: numbers, moments and bytes as they are kept, never
 * through a type of JavaScript that rounds them. `select` gives one row per line, in the order in which they are wanted.
 */
export async function* linesOf(query: OwnerQuery, select: string): AsyncGenerator<string> {
  await query(`declare lines no scroll cursor for select row_to_json(r)::text as line from (${select}) r`);
  try {
    for (;;) {
      const { rows } = await query('fetch 500 from lines');
      if (rows.length === 0) return;
      for (const { line } of rows) yield line;
    }
  } finally {
    await query('close lines').catch(() => {});
  }
}

/** How PostgreSQL writes must not depend on whose database it is. Intervals as the audit's hashes have them. */
export const plainWriting = `set local timezone = 'UTC'; set local datestyle = 'ISO'; set local intervalstyle = 'postgres';
  set local bytea_output = 'hex'; set local extra_float_digits = 1`;

export const listOf = (columns: readonly string[]): string =>
  columns.map((each) => pg.escapeIdentifier(each)).join(', ');
