import type { Note } from '../../json-stat/index.ts';
import {
  flag,
  inside,
  keyed,
  listOf,
  mapOf,
  or,
  orNull,
  otherThan,
  type Place,
  type Reader,
  shape,
  text,
} from '../read/readers.ts';
import type { Origin, TableMetadata, Variable } from '../table.ts';
import { readCategories } from './categories.ts';
import { readCodelistName } from './codelists.ts';

const ids = or(listOf(text), []);
const readDimension = shape({
  label: orNull(text),
  category: readCategories,
  extension: or<Own>(
    shape({ elimination: or(flag, false), codelists: or(listOf(readCodelistName), []) }),
    { elimination: false, codelists: [] },
  ),
});
type Own = {
  readonly elimination: boolean;
  readonly codelists: readonly ReturnType<typeof readCodelistName>[];
};

const readDocument = shape({
  class: text,
  label: orNull(text),
  source: orNull(text),
  updated: orNull(text),
  note: ids,
  role: or<Roles>(shape({ time: ids, geo: ids, metric: ids }), { time: [], geo: [], metric: [] }),
  id: listOf(text),
  dimension: mapOf(readDimension),
  extension: or(shape({ noteMandatory: or(mapOf(flag), new Map<string, boolean>()) }), {
    noteMandatory: new Map<string, boolean>(),
  }),
});
type Roles = Readonly<Record<'time' | 'geo' | 'metric', readonly string[]>>;

/** Metadata of PxWebApi 2: a dataset of JSON-stat 2 without its values. `codelists` are those it was asked for with, by variable. */
export const readMetadata =
  (origin: Origin, codelists: ReadonlyMap<string, string>): Reader<TableMetadata> =>
  (value, at) => {
    const document = readDocument(value, at);
    return {
      origin,
      label: document.label ?? origin.table,
      source: document.source,
      updated: document.updated,
      variables: document.id.map((id) => variableIn(document, id, codelists, at)),
      notes: notesOf(document.note, document.extension.noteMandatory),
    };
  };

function variableIn(
  { dimension, role }: ReturnType<typeof readDocument>,
  id: string,
  codelists: ReadonlyMap<string, string>,
  at: Place,
): Variable {
  const own = dimension.get(id);
  if (!own) return otherThan('a dimension', undefined, inside(at, `.dimension${keyed(id)}`));
  const roles = (['time', 'geo', 'metric'] as const).filter((each) => role[each].includes(id));
  const [first = null] = roles;
  const given = [...codelists].find(([variable]) => variable.toLowerCase() === id.toLowerCase());
  return {
    id,
    label: own.label ?? id,
    role: first,
    codes: own.category.map(([code]) => code),
    labels: own.category.map(([, label]) => label),
    // Never of time and contents, whatever is said of them.
    eliminable: own.extension.elimination && first !== 'time' && first !== 'metric',
    codelists: own.extension.codelists,
    codelist: given?.[1] ?? null,
  };
}

const notesOf = (texts: readonly string[], mandatory: ReadonlyMap<string, boolean>): readonly Note[] =>
  texts.map((each, i) => ({ text: each, mandatory: mandatory.get(String(i)) ?? false }));
