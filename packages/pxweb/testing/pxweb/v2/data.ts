import type { Answer } from '../../http/answer.ts';
import type { Asked } from '../../http/asked.ts';
import { extract } from '../extract.ts';
import { problems } from '../problem.ts';
import { choose, isAnswer } from '../selection/chosen.ts';
import { place } from '../selection/placed.ts';
import { type Wanted, wantedByGet, wantedByPost } from '../selection/wanted.ts';
import type { Table } from '../table.ts';
import { type Context, langOf } from './context.ts';
import { preselected } from './default-selection.ts';
import { type Format, formatOf, formatted } from './format.ts';

/** GET and POST say the same in two ways. */
export function data(context: Context, table: Table, asked: Asked): Answer {
  const wanted = asked.method === 'POST' ? wantedByPost(asked) : wantedByGet(asked);
  if (!wanted) return problems.missing;
  const { query } = asked;
  const format = formatOf(context.at, query.get('outputFormat'), query.all('outputFormatParams'));
  if (isAnswer(format)) return format;
  return dataFor(context, table, wanted, langOf(context, asked), format);
}

/** No selection at all is no error: it is the default selection, and nothing in the answer says so. */
export function dataFor(context: Context, table: Table, asked: Wanted, lang: string, format: Format): Answer {
  const none = asked.variables.every(({ entries }) => entries.length === 0);
  const wanted = none ? preselected(table) : asked;
  const chosen = choose(table, wanted, context.at.maxCells);
  if (isAnswer(chosen)) return chosen;
  const placed = place(table, chosen, wanted);
  if (placed === 'illegal') return problems.placement;
  return formatted(extract(table, chosen), context.at, lang, format, placed);
}
