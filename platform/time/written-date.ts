import { parseWhen } from './when.ts';

/** A date as people write it in a log, read as EDTF (`platform/time/when.ts`). */
export type WrittenDate =
  | { readonly kind: 'when'; readonly when: string }
  /** It names two different days: 3/4/2016, 12.04.13. Guessing would put an event on the wrong day. */
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'none' };

/** The date that a cell holds, and nothing else. */
export function writtenDate(text: string): WrittenDate {
  const found = leading(text.trim());
  if (found.kind !== 'when') return found;
  return found.rest === '' ? { kind: 'when', when: found.when } : { kind: 'none' };
}

/** The date that a text begins with, or ends with in brackets, and the text without it: the guide's column has both. */
export function dateInText(text: string): { date: WrittenDate; rest: string } {
  const trimmed = text.trim();
  const first = leading(trimmed);
  if (first.kind === 'when') {
    const rest = first.rest.replace(/^\s*[:·–—-]\s*|^[.,;]?\s+/, '');
    return { date: { kind: 'when', when: first.when }, rest };
  }
  const [, before, inside] = /^(.*\S)\s*\(([^()]{4,40})\)\.?$/su.exec(trimmed) ?? [];
  const last = inside === undefined ? first : writtenDate(inside);
  return last.kind === 'none' ? { date: first, rest: trimmed } : { date: last, rest: before ?? trimmed };
}

type Leading = { kind: 'when'; when: string; rest: string } | { kind: 'ambiguous' } | { kind: 'none' };

/** One date, or two with a dash between: the longest that the text begins with. */
function leading(text: string): Leading {
  const first = point(text);
  if (first.kind !== 'when') return first;
  const joined = /^\s*(?:–|—|\/|-| til | till | to | og | och )\s*/iu.exec(first.rest);
  if (!joined || (joined[0].trim() === '-' && joined[0] === '-')) return first;
  const after = first.rest.slice(joined[0].length);
  const short = /^(\d{2})(?!\d)/.exec(after);
  const last: Leading =
    short && /^\d{4}$/.test(first.when)
      ? { kind: 'when', when: first.when.slice(0, 2) + short[1], rest: after.slice(2) }
      : point(after);
  if (last.kind !== 'when') return first;
  const when = `${first.when}/${last.when}`;
  return parseWhen(when) ? { kind: 'when', when, rest: last.rest } : first;
}

function point(text: string): Leading {
  const about =
    /^(?:ca\.?|cirka|circa|omkring|omtrent|rundt|kring|ungefär|about|around|approx\.?)\s+/iu.exec(
      text,
    )?.[0] ?? '';
  const from = text.slice(about.length);
  for (const { form, read } of forms) {
    const match = form.exec(from);
    if (!match) continue;
    const when = read(match.groups ?? {});
    if (when === 'ambiguous') return { kind: 'ambiguous' };
    const full = when && about && !when.endsWith('~') ? `${when}~` : when;
    if (full && parseWhen(full)) return { kind: 'when', when: full, rest: from.slice(match[0].length) };
  }
  return { kind: 'none' };
}

type Groups = Record<string, string | undefined>;

const months = [
  'jan',
  'feb',
  'mar',
  'apr',
  'mai|maj|may',
  'jun',
  'jul',
  'aug',
  'sep',
  'okt|oct',
  'nov',
  'des|dec',
];
const monthName = '(?<month>(?:jan|feb|mar|apr|mai|maj|may|jun|jul|aug|sep|okt|oct|nov|des|dec)[a-z]*)\\.?';
const clock = '(?:,?\\s+(?:kl\\.?|klokka|klokken|klockan|at)?\\s*(?<hour>\\d{1,2})[:.](?<minute>\\d{2}))?';
const end = '(?![\\p{L}\\d])';

const forms: readonly { form: RegExp; read: (groups: Groups) => string | 'ambiguous' | undefined }[] = [
  {
    form: /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:[T ](?<hour>\d{2}):(?<minute>\d{2})(?::\d{2})?)?(?<about>~?)(?!\d)/u,
    read: (g) => written(g, Number(g.month)),
  },
  {
    form: /^(?<year>\d{4})-(?<month>\d{2})(?<about>~?)(?![\d-])/u,
    read: (g) => written(g, Number(g.month)),
  },
  {
    form: new RegExp(
      `^(?<day>\\d{1,2})(?<mark>[./-])\\s?(?<month>\\d{1,2})\\k<mark>\\s?(?<year>\\d{4}|\\d{2})${clock}${end}`,
      'u',
    ),
    read: (g) => {
      const twoWays = g.mark === '/' && Number(g.day) <= 12 && g.day !== g.month;
      return g.year?.length === 2 || twoWays ? 'ambiguous' : written(g, Number(g.month));
    },
  },
  {
    form: new RegExp(`^(?<day>\\d{1,2})\\.?\\s+${monthName}\\s+(?<year>\\d{4})${clock}${end}`, 'iu'),
    read: (g) => written(g, monthOf(g)),
  },
  {
    form: new RegExp(`^${monthName}\\s+(?<day>\\d{1,2}),\\s+(?<year>\\d{4})${clock}${end}`, 'iu'),
    read: (g) => written(g, monthOf(g)),
  },
  { form: new RegExp(`^${monthName}\\s+(?<year>\\d{4})${end}`, 'iu'), read: (g) => written(g, monthOf(g)) },
  { form: /^(?<year>[12]\d{3})(?<about>~?)(?![\p{L}\d.])/u, read: (g) => written(g, undefined) },
];

const monthOf = (groups: Groups): number =>
  1 + months.findIndex((name) => new RegExp(`^(?:${name})`, 'iu').test(groups.month ?? ''));

function written({ year = '', day, hour, minute, about = '' }: Groups, month: number | undefined): string {
  const two = (part: string | number) => String(part).padStart(2, '0');
  const date = [year, ...(month ? [two(month)] : []), ...(day ? [two(day)] : [])].join('-');
  return `${hour && minute ? `${date}T${two(hour)}:${minute}` : date}${about}`;
}
