import { type Answer, json } from '../../http/answer.ts';
import type { Installation } from '../installation.ts';
import type { Shelf } from '../shelf.ts';
import { said, type Table } from '../table.ts';
import { tableTitle } from '../titles.ts';

/** A level of the subjects: sub-levels and tables, flat. Undefined where there is no such level. */
export function level(
  at: Installation,
  shelf: Shelf,
  lang: string,
  path: readonly string[],
): Answer | undefined {
  const under = shelf.all().filter((table) => path.every((step, i) => table.path[i]?.id === step));
  if (under.length === 0) return undefined;
  const levels = new Map(
    under.flatMap(({ path: steps }) => {
      const step = steps[path.length];
      return step ? [[step.id, { id: step.id, type: 'l', text: said(step.label, lang) }]] : [];
    }),
  );
  const tables = under
    .filter((table) => table.path.length === path.length)
    .map((table) => node(at, table, lang));
  return json([...levels.values(), ...tables]);
}

/** The search of v1, which Sweden does not offer. */
export function found(at: Installation, shelf: Shelf, lang: string, query: string): Answer {
  const terms = query.toLowerCase().replace(/\*/g, '').split(/\s+/).filter(Boolean);
  const hits = shelf
    .all()
    .filter((table) => terms.every((term) => tableTitle(at, table, lang).toLowerCase().includes(term)));
  return json(
    hits.map((table) => ({
      id: table.name,
      path: `/${table.path.map(({ id }) => id).join('/')}`,
      title: tableTitle(at, table, lang),
      score: 1,
      published: table.updated.slice(0, 19),
    })),
  );
}

const node = (at: Installation, table: Table, lang: string) => ({
  id: table.name,
  type: 't',
  text: tableTitle(at, table, lang),
  updated: table.updated.slice(0, 19),
});
