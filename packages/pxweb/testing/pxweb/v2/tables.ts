import { type Answer, json } from '../../http/answer.ts';
import type { Asked } from '../../http/asked.ts';
import { problems } from '../problem.ts';
import { said, type Table } from '../table.ts';
import { tableTitle } from '../titles.ts';
import { type Context, langOf, linkOf } from './context.ts';
import { tableCard } from './table-card.ts';

/** The search: pages begin with 1, and there is no page past the last. */
export function tables(context: Context, asked: Asked): Answer {
  const lang = langOf(context, asked);
  const { query } = asked;
  const size = positive(query.get('pageSize'), 20);
  const number = positive(query.get('pageNumber'), 1);
  const found = context.shelf.all().filter((table) => wanted(context, table, asked, lang));
  const pages = Math.max(1, Math.ceil(found.length / size));
  if (number > pages) return problems.page;
  const link = linkOf(context, asked);
  const kept = ['query', 'pastDays', 'includeDiscontinued'].flatMap((name) => {
    const value = query.get(name);
    return value === null ? [] : [`&${name}=${encodeURIComponent(value)}`];
  });
  const page = (at: number) =>
    link(`/tables/?lang=${lang}&pagesize=${size}&pageNumber=${at}${kept.join('')}`);
  const to = (rel: string, at: number) => ({ rel, hreflang: lang, href: page(at) });
  return json({
    language: lang,
    tables: found
      .slice((number - 1) * size, number * size)
      .map((table) => tableCard(table, context.at, lang, link)),
    page: {
      pageNumber: number,
      pageSize: size,
      totalElements: found.length,
      totalPages: pages,
      links: [
        ...(number > 1 ? [to('first', 1), to('previous', number - 1)] : []),
        ...(number < pages ? [to('next', number + 1), to('last', pages)] : []),
      ],
    },
    links: [to('self', number)],
  });
}

const positive = (written: string | null, otherwise: number) => {
  const number = Number(written);
  return Number.isInteger(number) && number > 0 ? number : otherwise;
};

function wanted({ at, now }: Context, table: Table, { query }: Asked, lang: string): boolean {
  if (table.discontinued === true && query.get('includeDiscontinued') !== 'true') return false;
  const days = query.get('pastDays');
  if (days !== null && Date.parse(table.updated) < now() - Number(days) * 86_400_000) return false;
  const title = words(`${table.id} ${tableTitle(at, table, lang)}`);
  const all = [
    ...title,
    ...table.variables
      .flatMap(({ label, values }) => [label, ...values.map((each) => each.label)])
      .flatMap((each) => words(said(each, lang))),
  ];
  return (query.get('query') ?? '')
    .toLowerCase()
    .split(/\s+/)
    .filter((term) => term && term !== 'and')
    .every((term) => hit(term, title, all));
}

/** Whole words, unless cut with a star; `title:` looks in titles only. */
function hit(term: string, title: readonly string[], all: readonly string[]): boolean {
  const inTitle = term.startsWith('title:');
  const bare = term.replace(/^title:/, '').replaceAll('"', '');
  const match = bare.endsWith('*')
    ? (word: string) => word.startsWith(bare.slice(0, -1))
    : (word: string) => word === bare;
  return (inTitle ? title : all).some(match);
}

const words = (line: string) =>
  line
    .toLowerCase()
    .split(/[^\p{L}\p{N}_-]+/u)
    .filter(Boolean);
