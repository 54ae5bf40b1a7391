import { type Answer, empty } from '../../http/answer.ts';
import { problems } from '../problem.ts';
import {
  type Codelist,
  type Table,
  timeOf,
  type Value,
  type Variable,
  variableOf,
  type Words,
} from '../table.ts';
import { expand } from './expressions.ts';
import type { Wanted, WantedVariable } from './wanted.ts';

/** What a table gives for one variable: values that stay, or null where it is eliminated. */
export type Chosen = {
  readonly variable: Variable;
  readonly codelist: Codelist | null;
  readonly entries: readonly Entry[] | null;
};

/** One category of the answer, and the values of the table that are added into it. */
export type Entry = {
  readonly code: string;
  readonly label: Words;
  readonly parts: readonly number[];
  readonly value: Value | null;
};

/** The selection verified and expanded in the servers' order, or the answer that refuses it. */
export function choose(table: Table, wanted: Wanted, maxCells: number): readonly Chosen[] | Answer {
  const matched = wanted.variables.map((each) => match(table, each));
  const refused = matched.find(isAnswer);
  if (refused) return refused;
  const known = matched.filter((each): each is Matched => !isAnswer(each));
  const of = (variable: Variable) => known.find((each) => each.variable === variable);
  if (table.variables.some((each) => each.elimination === 'never' && !of(each))) return problems.missing;
  const chosen: Chosen[] = [];
  for (const variable of table.variables) {
    const asked = of(variable);
    const entries = asked ? entriesOf(asked) : [];
    if (!Array.isArray(entries)) return entries as Answer;
    if (entries.length === 0 && variable.elimination === 'never') return problems.missing;
    chosen.push({
      variable,
      codelist: asked?.codelist ?? null,
      entries: entries.length > 0 ? entries : null,
    });
  }
  return cellsOf(chosen) > maxCells ? problems.cells : chosen;
}

/** Every cell counts, the empty ones too. */
export const cellsOf = (chosen: readonly Chosen[]): number =>
  chosen.reduce((cells, { entries }) => cells * (entries?.length ?? 1), 1);

export const isAnswer = <T>(value: T | Answer): value is Answer =>
  typeof value === 'object' && value !== null && 'status' in value && 'body' in value;

type Matched = {
  readonly variable: Variable;
  readonly codelist: Codelist | null;
  readonly wanted: WantedVariable;
};

function match(table: Table, wanted: WantedVariable): Matched | Answer {
  // "time" stands for the time variable, whatever that is called.
  const variable =
    variableOf(table, wanted.code) ?? (wanted.code.toLowerCase() === 'time' ? timeOf(table) : undefined);
  if (!variable) return problems.variable;
  if (!wanted.codelist) return { variable, codelist: null, wanted };
  const codelist = variable.codelists.find(({ id }) => id === wanted.codelist);
  return codelist ? { variable, codelist, wanted } : problems.codelist;
}

function entriesOf({ variable, codelist, wanted }: Matched): readonly Entry[] | Answer {
  const all = categoriesOf(variable, codelist);
  const codes = all.map(({ code }) => code);
  const plain = wanted.entries.flatMap(
    (entry) => codes.find((code) => code.toLowerCase() === entry.toLowerCase()) ?? [],
  );
  const chosen = new Set<string>();
  for (const entry of wanted.entries) {
    const expanded = expand(entry, { codes, time: variable.role === 'time' });
    if (expanded === 'illegal') return problems.expression;
    if (expanded === 'unknown') return problems.value;
    for (const code of expanded) chosen.add(code);
  }
  // The servers fall over a code that stands there twice; an expression that meets a code is no harm.
  if (new Set(plain).size < plain.length) return empty(500);
  return all.filter(({ code }) => chosen.has(code));
}

/** All that can be chosen: the table's own values, or those of a codelist with the values each is made of. */
export function categoriesOf(variable: Variable, codelist: Codelist | null): readonly Entry[] {
  // A real list that was not kept is taken for a choice of the table's own values.
  if (!codelist || codelist.values.length === 0)
    return variable.values.map((value, i) => ({ code: value.code, label: value.label, parts: [i], value }));
  const at = new Map(variable.values.map(({ code }, i) => [code, i]));
  return codelist.values.map(({ code, label, valueMap }) => ({
    code,
    label,
    parts: valueMap.flatMap((part) => at.get(part) ?? []),
    value: variable.values[at.get(code) ?? -1] ?? null,
  }));
}
