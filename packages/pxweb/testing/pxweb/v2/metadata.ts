import { type Answer, json } from '../../http/answer.ts';
import type { Asked } from '../../http/asked.ts';
import { type Codelists, metadata as written } from '../json-stat2.ts';
import { problems } from '../problem.ts';
import { type Codelist, type Table, variableOf } from '../table.ts';
import { type Context, langOf, linkOf } from './context.ts';

/** With `codelist[X]=` the variable shows the codes of that list instead of its own. */
export function metadata(context: Context, table: Table, asked: Asked): Answer {
  const using = new Map<string, Codelist>();
  for (const [code, id] of asked.query.bracketed('codelist')) {
    const variable = variableOf(table, code);
    if (!variable) return problems.variable;
    const codelist = variable.codelists.find((each) => each.id === id);
    if (!codelist) return problems.codelist;
    using.set(variable.code, codelist);
  }
  const codelists: Codelists = using;
  return json(written(table, context.at, langOf(context, asked), codelists, linkOf(context, asked)));
}
