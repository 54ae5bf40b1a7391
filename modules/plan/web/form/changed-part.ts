import { same } from '#platform/problems/corrected.ts';

/** Only what was changed is sent, so that what another changed meanwhile stands. */
export const changedPart = <T extends object>(before: T, after: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(after).filter(([name, value]) => !same(before[name as keyof T], value)),
  ) as Partial<T>;
