import { type Answer, json } from '../../http/answer.ts';
import { type Asked, jsonBody } from '../../http/asked.ts';
import { problems } from '../problem.ts';
import { isAnswer } from '../selection/chosen.ts';
import { wantedOf } from '../selection/wanted.ts';
import { type Context, linkOf, type SavedQuery } from './context.ts';
import { dataFor } from './data.ts';
import { formatOf } from './format.ts';
import { required } from './validation.ts';

/** Both `outputFormat` and `outputFormatParams` must be there, though the latter may be empty. */
export function saveQuery(context: Context, asked: Asked): Answer {
  const body = jsonBody(asked);
  if (typeof body !== 'object' || body === null) return required('SavedQuery');
  const given = body as Partial<SavedQuery>;
  if (typeof given.outputFormat !== 'string') return required('OutputFormat');
  if (!Array.isArray(given.outputFormatParams)) return required('OutputFormatParams');
  const table = context.shelf.find(String(given.tableId ?? ''));
  if (!table) return problems.table;
  const wanted = wantedOf(given.selection);
  if (!wanted) return problems.missing;
  const id = String(90_000 + context.saved.size + 1);
  const saved: SavedQuery = {
    id,
    tableId: table.id,
    language: given.language ?? context.at.defaultLanguage,
    selection: given.selection,
    outputFormat: given.outputFormat,
    outputFormatParams: given.outputFormatParams,
  };
  const tried = run(context, saved, null, null);
  if (tried.status !== 200) return tried;
  context.saved.set(id, saved);
  return json(shown(context, saved, asked), 201);
}

export function savedQuery(context: Context, [id, part]: readonly string[], asked: Asked): Answer {
  const saved = context.saved.get(id ?? '');
  if (!saved) return problems.savedQuery;
  if (part === undefined) return json(shown(context, saved, asked));
  if (part === 'selection')
    return json({ language: saved.language, ...(saved.selection as object), links: [] });
  return part === 'data'
    ? run(context, saved, asked.query.get('outputFormat'), asked.query.get('lang'))
    : problems.savedQuery;
}

function run(context: Context, saved: SavedQuery, format: string | null, lang: string | null): Answer {
  const table = context.shelf.find(saved.tableId);
  const wanted = wantedOf(saved.selection);
  if (!table || !wanted) return problems.table;
  const parameters = format === null || format === saved.outputFormat ? saved.outputFormatParams : [];
  const chosen = formatOf(context.at, format ?? saved.outputFormat, parameters);
  return isAnswer(chosen) ? chosen : dataFor(context, table, wanted, lang ?? saved.language, chosen);
}

function shown(context: Context, saved: SavedQuery, asked: Asked): object {
  const link = linkOf(context, asked);
  return {
    ...saved,
    links: [
      { rel: 'self', hreflang: saved.language, href: link(`/savedqueries/${saved.id}`) },
      { rel: 'data', hreflang: saved.language, href: link(`/savedqueries/${saved.id}/data`) },
    ],
  };
}
