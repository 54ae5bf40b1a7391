import { corrected } from '#platform/problems/corrected.ts';
import { allow, type Decision } from '#platform/problems/problem.ts';

/** What a correction changes, judged as a new record is. */
export function correctRecord<Fields extends object>(
  before: Fields,
  change: Partial<Fields>,
  judge: (after: Fields) => Decision<Fields>,
): Decision<Partial<Fields>> {
  const made = corrected(before, change as { [K in keyof Fields]?: Fields[K] });
  if (!made.ok) return made;
  const { after, changed } = made.value;
  const judged = judge(after);
  return judged.ok
    ? allow(Object.fromEntries(changed.map((key) => [key, after[key]])) as Partial<Fields>)
    : judged;
}
