import { allow, type Decision, refuse } from '#platform/problems/problem.ts';

/** What a correction leaves and which fields it changed, judged as a new record is. One that changes nothing is refused. */
export function correctRecord<Fields extends object>(
  before: Fields,
  change: Partial<Fields>,
  judge: (after: Fields) => Decision<Fields>,
): Decision<Partial<Fields>> {
  const named = Object.entries(change).filter(([, value]) => value !== undefined);
  const changed = named.filter(([key, value]) => !same(before[key as keyof Fields], value));
  if (changed.length === 0) return refuse({ code: 'nothing-corrected', status: 422 });
  const becomes = Object.fromEntries(changed) as Partial<Fields>;
  const judged = judge({ ...before, ...becomes });
  return judged.ok ? allow(becomes) : judged;
}

/** In any order of keys: the database keeps those of a source in an order of its own. */
const same = (a: unknown, b: unknown) => canonical(a) === canonical(b);

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  ) ?? '';
