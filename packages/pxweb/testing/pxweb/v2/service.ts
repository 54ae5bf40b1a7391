import { type Answer, empty, json, text, verbatim } from '../../http/answer.ts';
import type { Asked } from '../../http/asked.ts';
import { withTag } from '../../http/not-modified.ts';
import type { Service } from '../../http/service.ts';
import { problems } from '../problem.ts';
import { codelist } from './codelists.ts';
import { config } from './config.ts';
import { type Context, langOf, linkOf } from './context.ts';
import { data } from './data.ts';
import { defaultSelection } from './default-selection.ts';
import { metadata } from './metadata.ts';
import { savedQuery, saveQuery } from './saved-queries.ts';
import { tableCard } from './table-card.ts';
import { tables } from './tables.ts';

/** PxWebApi v2 of one installation. */
export function v2(context: Context): Service {
  const { at } = context;
  return {
    name: `${at.name}-v2`,
    base: at.v2.base,
    home: at.v2.home,
    answer: (asked) => route(context, asked),
    tells: at.tells,
    // AspNetCoreRateLimit's words, which the reference server answers with.
    refuses: ({ calls, seconds }) =>
      text(`API calls quota exceeded! maximum admitted ${calls} per ${seconds}s.`, 429),
    uncounted: ({ path }) => path[0] === 'config',
  };
}

function route(context: Context, asked: Asked): Answer {
  const real = asked.method === 'GET' ? context.real(asked) : null;
  if (real) return withTag(asked, verbatim(real));
  const [part = '', id, ...rest] = asked.path;
  const lang = langOf(context, asked);
  const name = part.toLowerCase();
  if (name !== 'config' && !context.at.languages.some((each) => each.id === lang)) return problems.table;
  if (name === 'savedqueries') {
    if (asked.method === 'POST' && id === undefined) return saveQuery(context, asked);
    return savedQuery(context, [id ?? '', ...rest], asked);
  }
  if (name === 'tables' && id !== undefined) return table(context, id, rest, asked);
  if (asked.method !== 'GET') return empty(405);
  if (name === 'config') return withTag(asked, config(context));
  if (name === 'tables') return tables(context, asked);
  if (name === 'codelists' && id !== undefined) return withTag(asked, codelist(context, id, asked));
  return empty(404);
}

function table(context: Context, id: string, [part, ...rest]: readonly string[], asked: Asked): Answer {
  const found = context.shelf.find(id);
  if (!found) return problems.table;
  if (rest.length > 0) return empty(404);
  const name = part?.toLowerCase();
  if (name === 'data') return withTag(asked, data(context, found, asked), found.updated);
  if (asked.method !== 'GET') return empty(405);
  if (name === 'metadata') return withTag(asked, metadata(context, found, asked), found.updated);
  if (name === 'defaultselection')
    return withTag(asked, defaultSelection(context, found, asked), found.updated);
  if (name !== undefined) return empty(404);
  const lang = langOf(context, asked);
  const card = { language: lang, ...tableCard(found, context.at, lang, linkOf(context, asked)) };
  return withTag(asked, json(card), found.updated);
}
