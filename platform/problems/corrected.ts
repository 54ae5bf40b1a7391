import { allow, type Decision, refuse } from './problem.ts';

export type Corrected<T> = { readonly after: T; readonly changed: readonly (keyof T & string)[] };

/** What a correction leaves, and which fields it changed. One that changes nothing is refused. */
export function corrected<T extends object>(
  before: T,
  change: { readonly [K in keyof T]?: T[K] | undefined },
): Decision<Corrected<T>> {
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  const after: T = { ...before, ...given };
  const changed = (Object.keys(after) as (keyof T & string)[]).filter(
    (key) => !same(before[key], after[key]),
  );
  return changed.length === 0
    ? refuse({ code: 'nothing-corrected', status: 422 })
    : allow({ after, changed });
}

/** Whether two things that crossed the wire say the same: the database keeps the parts of a source in an order of its own. */
export const same = (a: unknown, b: unknown): boolean => ordered(a) === ordered(b);

const ordered = (thing: unknown): string =>
  JSON.stringify(thing, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  ) ?? '';
