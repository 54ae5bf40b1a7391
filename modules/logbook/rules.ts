import { allow, type Decision, type FieldProblem, refuse } from '#platform/problems/problem.ts';
import { parseWhen, startOf, type When } from '#platform/time/when.ts';
import { type Content, longestText } from './contract.ts';

/** Judged in the unit's zone: at 23:30 UTC tomorrow has begun in Oslo. `now` is milliseconds since 1970. */
export function isInTheFuture(when: When, zone: string, now: number): boolean {
  return startOf(when, zone) > now;
}

/** Whether an entry may be written as it stands. */
export function judgeContent(content: Content, at: { zone: string; now: number }): Decision<Content> {
  const fields: FieldProblem[] = [];
  const when = parseWhen(content.happened);
  if (!when) fields.push({ field: 'happened', code: 'not-a-date', params: { value: content.happened } });
  else if (isInTheFuture(when, at.zone, at.now)) fields.push({ field: 'happened', code: 'in-the-future' });
  if (content.text.length > longestText) {
    fields.push({
      field: 'text',
      code: 'too-long',
      params: { most: longestText, found: content.text.length },
    });
  }
  return fields.length === 0 ? allow(content) : refuse({ code: 'invalid', status: 422, fields });
}

/** What a correction leaves, and which fields it changed. A correction that changes nothing is refused. */
export function correct(
  before: Content,
  change: Partial<Content>,
  at: { zone: string; now: number },
): Decision<{ after: Content; changed: readonly (keyof Content)[] }> {
  const after = { ...before, ...definedOf(change) };
  const changed = (Object.keys(after) as (keyof Content)[]).filter((key) => !same(before[key], after[key]));
  if (changed.length === 0) return refuse({ code: 'nothing-corrected', status: 422 });
  const judged = judgeContent(after, at);
  return judged.ok ? allow({ after, changed }) : judged;
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

const definedOf = <T extends object>(change: T): Partial<T> =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as Partial<T>;
