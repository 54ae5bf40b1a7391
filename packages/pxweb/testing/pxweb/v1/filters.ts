import { categoriesOf, type Entry } from '../selection/chosen.ts';
import type { Codelist, Table, Variable } from '../table.ts';

/** What a filter of v1 chooses of a variable; null where it is no filter, or chooses what is not there. */
export function filtered(
  table: Table,
  variable: Variable,
  filter: string,
  values: readonly string[],
): readonly Entry[] | null {
  const [kind = '', ...rest] = filter.split(':');
  const name = rest.join(':');
  if (kind === 'item' || kind === 'all' || kind === 'top') return name ? null : plain[kind](variable, values);
  const codelist = codelistOf(variable, kind, name);
  if (!codelist) return null;
  // Where sums are not allowed v1 refuses a grouping; v2 does not mind.
  if (kind === 'agg' && !table.aggregAllowed) return null;
  if (kind === 'agg_single') return members(variable, codelist, values);
  return byCodes(categoriesOf(variable, codelist), values);
}

/** Codelists bear the names of v2 with a colon for the underscore, and appear in no metadata of v1. */
function codelistOf({ codelists }: Variable, kind: string, name: string): Codelist | undefined {
  const prefix = kind === 'agg_single' ? 'agg' : kind;
  return codelists.find(({ id }) => id === `${prefix}_${name}`);
}

const plain = {
  item: (variable: Variable, values: readonly string[]) => byCodes(categoriesOf(variable, null), values),
  all: (variable: Variable, values: readonly string[]) => {
    const entries = categoriesOf(variable, null);
    const chosen = values.map((value) => entries.filter(({ code }) => pattern(value).test(code)));
    return chosen.some((each) => each.length === 0)
      ? null
      : entries.filter((each) => chosen.flat().includes(each));
  },
  top: (variable: Variable, values: readonly string[]) => {
    const [count = ''] = values;
    if (values.length !== 1 || !/^[1-9]\d*$/.test(count)) return null;
    const entries = categoriesOf(variable, null);
    return variable.role === 'time' ? entries.slice(-Number(count)) : entries.slice(0, Number(count));
  },
} as const;

/** Letter by letter: v1 knows capitals, and has no sign for a single character. */
function byCodes(entries: readonly Entry[], values: readonly string[]): readonly Entry[] | null {
  const wanted = new Set(values);
  const found = entries.filter(({ code }) => wanted.has(code));
  return found.length === wanted.size && found.length > 0 ? found : null;
}

/** The members of groups as they are, nothing added up. */
function members(variable: Variable, codelist: Codelist, values: readonly string[]): readonly Entry[] | null {
  const wanted = new Set(values);
  const inside = new Set(codelist.values.flatMap(({ valueMap }) => valueMap));
  const entries = categoriesOf(variable, null).filter(({ code }) => inside.has(code) && wanted.has(code));
  return entries.length === wanted.size && entries.length > 0 ? entries : null;
}

const pattern = (value: string) =>
  new RegExp(
    `^${value
      .split('*')
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*')}$`,
  );
