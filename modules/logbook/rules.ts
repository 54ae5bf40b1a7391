import { plainText, saysSomething } from '#platform/language/plain-text.ts';
import { type Corrected, corrected } from '#platform/problems/corrected.ts';
import { allow, type Decision, type FieldProblem, refuse } from '#platform/problems/problem.ts';
import { endOf, parseWhen, startOf, type When } from '#platform/time/when.ts';
import type { Content } from './contract.ts';
import { longestText } from './terms.ts';

/** Judged in the unit's zone: at 23:30 UTC tomorrow has begun in Oslo. `now` is milliseconds since 1970. */
export function isInTheFuture(when: When, zone: string, now: number): boolean {
  return startOf(when, zone) > now;
}

/**
 * Where clocks are put forward an hour is left out, and what the wall would have shown in it counts as an hour later
 * (PostgreSQL's reading): a period from there may end before it begins.
 */
export function isInAnHourLeftOut(when: When, zone: string): boolean {
  return endOf(when, zone) <= startOf(when, zone);
}

/** What is kept of an entry's words: those that can be seen. */
export function toKeep<C extends Partial<Content>>(content: C): C {
  const { text, who, source } = content;
  return {
    ...content,
    ...(text === undefined ? {} : { text: plainText(text).trim() }),
    ...(who === undefined ? {} : { who: plainText(who).trim() }),
    ...(source ? { source: { ...source, ...plainSource(source) } } : {}),
  };
}

const plainSource = ({ title, publisher }: NonNullable<Content['source']>) => ({
  title: plainText(title).trim(),
  ...(publisher === undefined ? {} : { publisher: plainText(publisher).trim() }),
});

/** Whether an entry may be written, and what is kept of it. */
export function judgeContent(given: Content, at: { zone: string; now: number }): Decision<Content> {
  const content = toKeep(given);
  const fields: FieldProblem[] = [];
  const when = parseWhen(content.happened);
  if (!when) fields.push({ field: 'happened', code: 'not-a-date', params: { value: content.happened } });
  else if (isInTheFuture(when, at.zone, at.now)) fields.push({ field: 'happened', code: 'in-the-future' });
  else if (isInAnHourLeftOut(when, at.zone)) fields.push({ field: 'happened', code: 'hour-left-out' });
  if (!saysSomething(content.text)) fields.push({ field: 'text', code: 'required' });
  if (!saysSomething(content.who)) fields.push({ field: 'who', code: 'required' });
  if (content.source && !saysSomething(content.source.title))
    fields.push({ field: 'source.title', code: 'required' });
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
): Decision<Corrected<Content>> {
  const made = corrected(before, toKeep(change));
  if (!made.ok) return made;
  const judged = judgeContent(made.value.after, at);
  return judged.ok ? made : judged;
}
