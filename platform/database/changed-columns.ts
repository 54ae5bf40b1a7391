import { isDeepStrictEqual } from 'node:util';

/** Of what a row is to say, that which it does not say yet; undefined when it says all of it. */
export function changedColumns(row: object, wanted: object): Record<string, unknown> | undefined {
  const now = row as Record<string, unknown>;
  const changed = Object.entries(wanted).filter(([column, value]) => !isDeepStrictEqual(now[column], value));
  return changed.length > 0 ? Object.fromEntries(changed) : undefined;
}
