import type { Answer } from '../../http/answer.ts';
import type { Asked } from '../../http/asked.ts';
import { extract } from '../extract.ts';
import type { Installation } from '../installation.ts';
import { notInTheDouble } from '../problem.ts';
import { notKept } from '../real-table.ts';
import { type Chosen, categoriesOf, cellsOf, isAnswer } from '../selection/chosen.ts';
import type { Table } from '../table.ts';
import { filtered } from './filters.ts';
import { knowsFormat, written } from './format.ts';
import { type Query, queryOf } from './query.ts';
import { refusalsOf } from './refusals.ts';

export function data(at: Installation, table: Table, lang: string, asked: Asked): Answer {
  const query = queryOf(asked);
  const refusals = refusalsOf(at);
  if (!query) return refusals.parameter;
  const format = query.format ?? at.v1.defaultFormat;
  if (!knowsFormat(format)) return refusals.parameter;
  const chosen = choose(at, table, query);
  if (isAnswer(chosen)) return chosen;
  const values = chosen.reduce((sum, { entries }) => sum + (entries?.length ?? 0), 0);
  if (cellsOf(chosen) > at.maxCells || values > at.v1.maxValues) return refusals.tooMany;
  const taken = extract(table, chosen);
  if (taken.cells.includes(notKept)) return notInTheDouble(`keep all figures of ${table.id}`);
  return written(taken, at, lang, format);
}

/**
 * Left out, a variable that may be eliminated is its total; any other comes whole, time too: the opposite of v2, which
 * demands it.
 */
function choose(at: Installation, table: Table, { selections }: Query): readonly Chosen[] | Answer {
  const refusals = refusalsOf(at);
  const unknown = selections.some(({ code }) => !table.variables.some((each) => each.code === code));
  if (unknown) return refusals.parameter;
  const chosen: Chosen[] = [];
  for (const variable of table.variables) {
    const selection = selections.find(({ code }) => code === variable.code);
    if (!selection) {
      const all = variable.elimination === 'never' ? categoriesOf(variable, null) : null;
      chosen.push({ variable, codelist: null, entries: all });
      continue;
    }
    const entries = filtered(table, variable, selection.filter, selection.values);
    if (!entries) return refusals.variable(variable.code);
    chosen.push({ variable, codelist: null, entries });
  }
  return chosen;
}
