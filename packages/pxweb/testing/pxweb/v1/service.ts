import { type Answer, empty, json, text } from '../../http/answer.ts';
import type { Asked } from '../../http/asked.ts';
import type { Service } from '../../http/service.ts';
import type { Installation } from '../installation.ts';
import type { Shelf } from '../shelf.ts';
import type { Table } from '../table.ts';
import { data } from './data.ts';
import { metadata } from './metadata.ts';
import { refusalsOf } from './refusals.ts';
import { found, level } from './tree.ts';

/** PxWebApi v1 of one installation: GET of a table is its metadata, POST its figures. */
export function v1(at: Installation, shelf: Shelf): Service {
  return {
    name: `${at.name}-v1`,
    base: at.v1.base,
    home: at.v1.home,
    answer: (asked) => route(at, shelf, asked),
    tells: () => ({}),
    refuses: () => text('Too Many Requests', 429),
  };
}

function route(at: Installation, shelf: Shelf, asked: Asked): Answer {
  const [lang = '', database, ...path] = asked.path;
  const refusals = refusalsOf(at);
  if (!at.languages.some(({ id }) => id === lang)) return refusals.notFound;
  if (database === undefined) return top(at, asked);
  // Only as a parameter of the language: as a step of the path it is refused.
  if (database === 'config') return refusals.parameter;
  if (database !== databaseOf(at)) return refusals.notFound;
  const query = asked.query.get('query');
  if (query !== null) return at.v1.bare ? refusals.parameter : found(at, shelf, lang, query);
  const table = tableAt(at, shelf, path);
  if (table) {
    if (asked.method === 'POST') return data(at, table, lang, asked);
    return asked.method === 'GET' ? metadata(at, table, lang) : empty(405);
  }
  return (asked.method === 'GET' ? level(at, shelf, lang, path) : undefined) ?? refusals.notFound;
}

const databaseOf = ({ name }: Installation) => (name === 'ssb' ? 'table' : 'ssd');

function top(at: Installation, asked: Asked): Answer {
  const { v1: own, maxCells } = at;
  if (asked.query.names.includes('config'))
    return json({
      maxValues: own.maxValues,
      maxCells,
      maxCalls: own.limit.calls,
      timeWindow: own.limit.seconds,
      CORS: true,
    });
  return json([{ dbid: databaseOf(at), text: at.source[at.defaultLanguage] }]);
}

/** Norway takes a number or a name without its subjects; Sweden wants the way there, and knows no numbers of v2. */
function tableAt({ name: office }: Installation, shelf: Shelf, path: readonly string[]): Table | undefined {
  const last = path.at(-1);
  if (last === undefined) return undefined;
  const table = shelf.find(last);
  const whole = table?.path.map(({ id }) => id).join('/') === path.slice(0, -1).join('/');
  if (office === 'ssb') return path.length === 1 || whole ? table : undefined;
  return whole && table?.name === last ? table : undefined;
}
