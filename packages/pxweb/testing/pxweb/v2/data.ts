import { type Answer, verbatim } from '../../http/answer.ts';
import type { Asked } from '../../http/asked.ts';
import { type Extract, extract } from '../extract.ts';
import { notInTheDouble, problems } from '../problem.ts';
import { notKept } from '../real-table.ts';
import { choose, isAnswer } from '../selection/chosen.ts';
import { place } from '../selection/placed.ts';
import { type Wanted, wantedByGet, wantedByPost } from '../selection/wanted.ts';
import type { Kept, Table } from '../table.ts';
import { type Context, langOf } from './context.ts';
import { preselected } from './default-selection.ts';
import { type Format, formatOf, formatted } from './format.ts';
import { required } from './validation.ts';

/** GET and POST say the same in two ways. */
export function data(context: Context, table: Table, asked: Asked): Answer {
  const wanted = asked.method === 'POST' ? wantedByPost(asked) : wantedByGet(asked);
  if (!wanted) return required('variablesSelection');
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
  const taken = extract(table, chosen);
  if (taken.cells.includes(notKept)) return notInTheDouble(`keep all figures of ${table.id}`);
  if (table.kept && format.name === 'json-stat2' && isWhole(table.kept, taken))
    return verbatim(table.kept.data.bytes);
  return formatted(taken, context.at, lang, format, placed);
}

/** Whether exactly the kept answer was asked for. */
const isWhole = ({ data: { codes } }: Kept, { sides }: Extract): boolean =>
  sides.length === codes.length &&
  sides.every(({ entries }, i) => entries.map(({ code }) => code).join('\t') === codes[i]?.join('\t'));
