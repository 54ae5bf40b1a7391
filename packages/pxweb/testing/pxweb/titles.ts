import type { Installation } from './installation.ts';
import { said, type Table, timeOf, type Variable } from './table.ts';

/** The title of a whole table: contents, variables, periods. */
export function tableTitle(at: Installation, table: Table, lang: string): string {
  if (table.kept) return table.kept.title;
  const time = timeOf(table)?.values ?? [];
  const [first, last] = [time[0]?.code, time.at(-1)?.code];
  const rest = table.variables.filter(({ role }) => role !== 'metric' && role !== 'time');
  return `${dataTitle(at, table, rest, lang)} ${first}-${last}`;
}

/** The title of an extract names the variables that are left in it. */
export function dataTitle(
  at: Installation,
  table: Table,
  variables: readonly Variable[],
  lang: string,
): string {
  const words = at.title[lang] ?? at.title[at.defaultLanguage] ?? { by: 'by', and: 'and' };
  const names = variables.filter(({ role }) => role !== 'metric').map(({ label }) => said(label, lang));
  const number = at.numbered ? `${table.id}: ` : '';
  const contents = `${number}${said(table.contents, lang)}`;
  if (names.length === 0) return contents;
  const comma = at.numbered ? ',' : '';
  const list = [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(` ${words.and} `);
  return `${contents}${comma} ${words.by} ${list}`;
}
