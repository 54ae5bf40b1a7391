import type { Installation } from '../installation.ts';
import type { Link } from '../json-stat2.ts';
import { said, type Table, timeOf } from '../table.ts';
import { tableTitle } from '../titles.ts';

/** A table in the list: the only place for frequency and first and last period. */
export function tableCard(table: Table, at: Installation, lang: string, link: Link): object {
  const periods = timeOf(table)?.values ?? [];
  const own = (path: string, more = '') => link(`/tables/${table.id}${path}?lang=${lang}${more}`);
  const other = at.languages.find(({ id }) => id !== lang)?.id ?? lang;
  return {
    id: table.id,
    label: tableTitle(at, table, lang),
    description: '',
    sortCode: table.id,
    updated: table.updated,
    firstPeriod: periods[0]?.code ?? null,
    lastPeriod: periods.at(-1)?.code ?? null,
    category: 'public',
    variableNames: table.variables.map(({ label }) => said(label, lang)),
    discontinued: table.discontinued,
    source: said(at.source, lang),
    subjectCode: table.path[0]?.id ?? '',
    timeUnit: table.timeUnit,
    paths: [table.path.map(({ id, label }) => ({ id, label: said(label, lang), sortCode: id }))],
    links: [
      { rel: 'self', hreflang: lang, href: own('') },
      { rel: 'alternate', hreflang: other, href: link(`/tables/${table.id}?lang=${other}`) },
      { rel: 'metadata', hreflang: lang, href: own('/metadata') },
      { rel: 'data', hreflang: lang, href: own('/data', '&outputFormat=json-stat2') },
    ],
  };
}
