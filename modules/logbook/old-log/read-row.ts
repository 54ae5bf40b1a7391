import { dateIn, type Say, saying, type Wrong } from '#platform/documents/importing/cell-text.ts';
import type { Cells } from '#platform/documents/importing/list.ts';
import type { CellProblem as ProblemInCell } from '#platform/documents/importing/row-problem.ts';
import { languages } from '#platform/language/language.ts';
import { saysSomething } from '#platform/language/plain-text.ts';
import { parseWhen } from '#platform/time/when.ts';
import { dateInText, writtenDate } from '#platform/time/written-date.ts';
import { type Content, content as contentShape, type Source } from '../contract.ts';
import { isInAnHourLeftOut, isInTheFuture } from '../rules.ts';
import { longestText, type Visibility } from '../terms.ts';
import type { ColumnField } from './headings.ts';
import { activityNamed, visibilityNamed } from './names.ts';
import type { Reading } from './reading.ts';

export type CellProblem = ProblemInCell<ColumnField>;

/** One row as an entry, with everything that is wrong with it: a person mends a row once, not once per mistake. */
export function readRow(
  cells: Cells<ColumnField>,
  reading: Reading,
): { content?: Content; problems: CellProblem[] } {
  const problems: CellProblem[] = [];
  const wrong: Wrong<ColumnField> = (field, code, params) => {
    problems.push({ field, code, ...(params ? { params } : {}) });
    return undefined;
  };
  const say = saying(cells, wrong);
  const { text, happened } = toldIn(cells, say, wrong, reading);
  const draft = {
    text,
    happened,
    activity:
      activityOf(say('activity'), reading.dictionaries) ??
      wrong('activity', 'unknown-activity', { value: say('activity') }),
    who: say('who') || reading.fallback.who,
    visibility:
      visibilityOf(say('visibility'), reading) ??
      wrong('visibility', 'unknown-visibility', { value: say('visibility') }),
    lang: languageOf(say('lang'), reading) ?? wrong('lang', 'unknown-language', { value: say('lang') }),
    source: sourceOf(say, wrong),
  };
  if (draft.who.length > 200) wrong('who', 'too-long', { most: 200, found: draft.who.length });
  if (problems.length > 0) return { problems };
  const parsed = contentShape.safeParse(draft);
  if (parsed.success) return { content: parsed.data, problems };
  const field = parsed.error.issues[0]?.path.join('.') as ColumnField | undefined;
  return { problems: [{ field: field ?? 'text', code: 'not-readable' }] };
}

/** What was done and when: in two columns, or told in one. */
function toldIn(
  cells: Cells<ColumnField>,
  say: Say<ColumnField>,
  wrong: Wrong<ColumnField>,
  reading: Reading,
): { text?: string; happened?: string | undefined } {
  const told = cells.has('text') ? say('text') : say('told');
  const own = cells.has('happened') ? say('happened') : '';
  const inText = own ? { date: dateIn(cells.cell('happened')), rest: told } : dateInText(told);
  if (told === '' || !saysSomething(inText.rest)) wrong('text', 'missing');
  if (inText.rest.length > longestText)
    wrong('text', 'too-long', { most: longestText, found: inText.rest.length });
  const { date, rest } = inText;
  if (date.kind === 'none')
    return {
      text: rest,
      happened: own ? wrong('happened', 'not-a-date', { value: own }) : wrong('happened', 'missing-date'),
    };
  if (date.kind === 'ambiguous')
    return { text: rest, happened: wrong('happened', 'ambiguous-date', { value: own || told.slice(0, 20) }) };
  const when = parseWhen(date.when);
  if (when && isInTheFuture(when, reading.zone, reading.now))
    return { text: rest, happened: wrong('happened', 'in-the-future', { value: own || date.when }) };
  if (when && isInAnHourLeftOut(when, reading.zone))
    return { text: rest, happened: wrong('happened', 'hour-left-out', { value: own || date.when }) };
  return { text: rest, happened: date.when };
}

/** An activity by its code or by its name in any language; `other` where the column is empty. */
function activityOf(given: string, dictionaries: Reading['dictionaries']): Content['activity'] | undefined {
  return given === '' ? 'other' : activityNamed(given, dictionaries);
}

function visibilityOf(given: string, { dictionaries, fallback }: Reading): Visibility | undefined {
  if (given === '') return fallback.visibility;
  return visibilityNamed(given, dictionaries);
}

const languageOf = (given: string, { fallback }: Reading): Content['lang'] | undefined =>
  given === '' ? fallback.lang : languages.find((code) => code === given.toLowerCase());

function sourceOf(say: Say<ColumnField>, wrong: Wrong<ColumnField>): Source | null | undefined {
  const [title, url, publisher, published] = [
    say('source.title'),
    say('source.url'),
    say('source.publisher'),
    say('source.published'),
  ];
  if (!title && !url) return null;
  if (!title || !url) return wrong(title ? 'source.title' : 'source.url', 'source-incomplete');
  if (!/^https?:\/\/[^\s]+$/i.test(url)) return wrong('source.url', 'bad-url', { value: url });
  const date = published ? writtenDate(published) : undefined;
  if (date && date.kind !== 'when') return wrong('source.published', 'not-a-date', { value: published });
  return { title, url, ...(publisher ? { publisher } : {}), ...(date ? { published: date.when } : {}) };
}
