import type { Role } from './cube.ts';
import { type Given, isAbsent, memberOf, membersOf, textsOf } from './given.ts';

/** What each dimension is, as far as the document says. Dimensions that are not in the cube may be named: some offices do. */
export function roleOf(given: Given): (id: string) => Role | null {
  if (isAbsent(given.value)) return () => null;
  const roles = membersOf(given);
  const named = new Map<string, Role>();
  for (const role of ['metric', 'geo', 'time'] as const) {
    const ids = memberOf(roles, role);
    if (!isAbsent(ids.value)) for (const id of textsOf(ids)) named.set(id, role);
  }
  return (id) => named.get(id) ?? null;
}
