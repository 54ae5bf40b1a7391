/**
 * What a correction changes: the fields of `after` that say something else than `before`. A field that was not touched is not
 * sent, so that it is neither judged again nor kept as corrected.
 */
export function changeOf<T extends object>(before: T, after: T): Partial<T> {
  const changed = (Object.keys(after) as (keyof T)[]).filter(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  );
  return Object.fromEntries(changed.map((field) => [field, after[field]])) as Partial<T>;
}
