import { type Answer, json } from '../../http/answer.ts';
import type { Asked } from '../../http/asked.ts';
import type { Wanted } from '../selection/wanted.ts';
import { type Table, timeOf } from '../table.ts';
import { type Context, langOf, linkOf } from './context.ts';

export function defaultSelection(context: Context, table: Table, asked: Asked): Answer {
  const lang = langOf(context, asked);
  const { variables, placement } = preselected(table);
  return json({
    language: lang,
    tableId: table.id,
    selection: variables.map(({ code, entries }) => ({
      variableCode: code,
      codelist: null,
      valueCodes: entries,
    })),
    placement,
    links: [
      {
        rel: 'self',
        hreflang: lang,
        href: linkOf(context, asked)(`/tables/${table.id}/defaultselection?lang=${lang}`),
      },
    ],
  });
}

/**
 * What is answered to somebody who asks for nothing: the newest period, and of what may be eliminated only what the table
 * says. An empty list eliminates: that is how Region can be gone without a word.
 */
export function preselected(table: Table): Wanted {
  const time = timeOf(table);
  const variables = table.variables.map((variable) => {
    const said = table.preset?.[variable.code];
    const all = variable.elimination === 'never' ? variable.values.map(({ code }) => code) : [];
    const newest = variable.values.slice(-1).map(({ code }) => code);
    return { code: variable.code, codelist: null, entries: said ?? (variable === time ? newest : all) };
  });
  const chosen = variables.filter(({ entries }) => entries.length > 0).map(({ code }) => code);
  const heading = table.variables
    .filter(({ role }) => role === 'metric' || role === 'time')
    .map(({ code }) => code);
  return {
    variables,
    placement: {
      heading: chosen.filter((code) => heading.includes(code)),
      stub: chosen.filter((code) => !heading.includes(code)),
    },
  };
}
