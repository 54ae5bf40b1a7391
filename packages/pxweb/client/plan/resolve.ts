import { codesOf } from '../selection/codes-of.ts';
import type { Expression, Selection, VariableSelection } from '../selection/expression.ts';
import { variableOf } from '../selection/variable-of.ts';
import { shown, someOf } from '../shown.ts';
import { SourceRefused } from '../source-refused.ts';
import type { TableMetadata, Variable } from '../table.ts';

/** Codes of one variable, written out. */
export type ChosenCodes = {
  readonly variable: string;
  readonly codelist: string | null;
  readonly codes: readonly string[];
};

/**
 * The selection as codes, variables in the order of the table. Throws `no-such-variable`, `variable-twice`,
 * `variable-missing` (with what it offers), `codelist-unread`, `no-such-codelist`, `no-such-code`, `bad-expression` and `nothing-selected`.
 */
export function resolve(metadata: TableMetadata, selection: Selection): readonly ChosenCodes[] {
  const chosen = new Map<string, ChosenCodes>();
  for (const each of selection) {
    const variable = variableOf(metadata, each.variable);
    if (chosen.has(variable.id)) throw twice(variable);
    chosen.set(variable.id, chosenOf(metadata, variable, each));
  }
  const missing = metadata.variables.find(({ id, eliminable }) => !eliminable && !chosen.has(id));
  if (missing) throw leftOut(missing);
  return metadata.variables.flatMap(({ id }) => chosen.get(id) ?? []);
}

function chosenOf(metadata: TableMetadata, variable: Variable, asked: VariableSelection): ChosenCodes {
  const codelist = asked.codelist ?? variable.codelist;
  if (asked.values.length === 0) throw empty(variable);
  const codes =
    codelist === variable.codelist
      ? codesOf(variable, asked.values)
      : writtenCodes(metadata, variable, asked.values, codelist ?? '');
  return { variable: variable.id, codelist, codes };
}

/** Codes of a list that was not read are taken on trust, where they are written out. */
function writtenCodes(
  { origin }: TableMetadata,
  variable: Variable,
  values: readonly (string | Expression)[],
  codelist: string,
): readonly string[] {
  const known = variable.codelists;
  // PxWebApi 1 tells of none.
  if (origin.api === 'v2' && known.length > 0 && !known.some(({ id }) => id === codelist))
    throw noSuchCodelist(variable, codelist);
  const codes = values.map((value) => (typeof value === 'string' ? codeIn(value) : codeOf(value)));
  const written = codes.filter((code) => code !== null);
  if (written.length === codes.length) return [...new Set(written)];
  throw new SourceRefused({
    code: 'codelist-unread',
    what: `The codes of ${shown(codelist)} are not in the metadata, so an expression has nothing to choose among`,
    remedy: 'Read the metadata with the codelist, lay it over with withCodelist, or write the codes out.',
    path: variable.id,
  });
}

const codeIn = (text: string) =>
  text === '' || /[*?]|^(top|bottom|from|to|range)\(/i.test(text) ? null : text;
const codeOf = (expression: Expression) => (expression.kind === 'code' ? expression.code : null);

const twice = ({ id }: Variable) =>
  new SourceRefused({
    code: 'variable-twice',
    what: `${shown(id)} is selected twice`,
    remedy: 'Put its codes in one selection.',
    path: id,
  });

const empty = ({ id, codes }: Variable) =>
  new SourceRefused({
    code: 'nothing-selected',
    what: `Nothing of ${shown(id)} is selected`,
    remedy: `Name codes (${someOf(codes)}), or leave the variable out where the table allows it.`,
    path: id,
  });

const leftOut = ({ id, label, codes, labels }: Variable) =>
  new SourceRefused({
    code: 'variable-missing',
    what: `${shown(id)} (${shown(label)}) must be selected, for the table has no total of it`,
    remedy: `It has ${someOf(codes.map((code, i) => `${code} (${labels[i] ?? code})`))}.`,
    path: id,
  });

const noSuchCodelist = (variable: Variable, codelist: string) =>
  new SourceRefused({
    code: 'no-such-codelist',
    what: `${shown(variable.id)} has no codelist “${shown(codelist)}”`,
    remedy: `It has ${someOf(variable.codelists.map(({ id }) => id))}; letters count as written.`,
    path: variable.id,
  });
