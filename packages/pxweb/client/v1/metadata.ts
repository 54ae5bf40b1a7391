import {
  flag,
  inside,
  listOf,
  or,
  otherThan,
  type Place,
  type Reader,
  shape,
  text,
} from '../read/readers.ts';
import type { Origin, TableMetadata, Variable } from '../table.ts';

const readVariable = shape({
  code: text,
  text,
  values: listOf(text),
  valueTexts: listOf(text),
  elimination: or(flag, false),
  time: or(flag, false),
});

const readDocument = shape({ title: text, variables: listOf(readVariable) });

/** Metadata of PxWebApi 1. It tells neither codelists nor when the table was updated. */
export const readMetadataV1 =
  (origin: Origin): Reader<TableMetadata> =>
  (value, at) => {
    const { title, variables } = readDocument(value, at);
    return {
      origin,
      label: title,
      source: null,
      updated: null,
      variables: variables.map((each, i) => variableOf(each, inside(at, `.variables[${i}]`))),
      notes: [],
      description: null,
    };
  };

function variableOf(each: ReturnType<typeof readVariable>, at: Place): Variable {
  if (each.values.length !== each.valueTexts.length)
    return otherThan(`${each.values.length} texts`, each.valueTexts.length, inside(at, '.valueTexts'));
  if (new Set(each.values).size < each.values.length)
    return otherThan('each code once', each.values, inside(at, '.values'));
  const role = each.time ? 'time' : each.code === 'ContentsCode' ? 'metric' : null;
  return {
    id: each.code,
    label: each.text,
    role,
    codes: each.values,
    labels: each.valueTexts,
    eliminable: each.elimination && role === null,
    codelists: [],
    codelist: null,
  };
}
