import { shown, someOf } from '../shown.ts';
import { SourceRefused } from '../source-refused.ts';
import type { TableMetadata, Variable } from '../table.ts';
import { fold } from './codes-of.ts';

/** The variable by its id in any letters, or by `time` whatever time is called, as on the servers. Throws `no-such-variable`. */
export function variableOf({ variables, origin }: TableMetadata, id: string): Variable {
  const found =
    variables.find((each) => each.id === id) ??
    variables.find((each) => fold(each.id) === fold(id)) ??
    (fold(id) === 'time' ? variables.find(({ role }) => role === 'time') : undefined);
  if (found) return found;
  throw new SourceRefused({
    code: 'no-such-variable',
    what: `Table ${shown(origin.table)} has no variable “${shown(id)}”`,
    remedy: `It has ${someOf(variables.map((each) => each.id))}.`,
    path: id,
  });
}
