/** A text by the language's id. */
export type Words = Readonly<Record<string, string>>;

/** A figure, or the symbol that stands in its place. */
export type Cell = number | string;

/** One table of a statistical office, as the double keeps it. */
export type Table = {
  /** `07459` in Norway, `TAB638` in Sweden. */
  readonly id: string;
  /** The internal name: the last step of v1's address in Sweden. */
  readonly name: string;
  readonly path: readonly PathStep[];
  readonly contents: Words;
  readonly updated: string;
  readonly timeUnit: 'Annual' | 'Quarterly' | 'Monthly' | 'Weekly';
  readonly discontinued: boolean | null;
  readonly aggregAllowed: boolean;
  readonly variables: readonly Variable[];
  readonly notes: readonly TableNote[];
  /** By the positions of the values, one for each variable. */
  readonly cell: (at: readonly number[]) => Cell;
  /** What is preselected; where it is not said, the newest period and all of the rest. */
  readonly preset?: Readonly<Record<string, readonly string[]>>;
  /** What a real table says of itself in its own words, and its kept answer. */
  readonly kept?: Kept;
};

export type Kept = {
  readonly title: string;
  readonly px: Readonly<Record<string, unknown>>;
  readonly contact: readonly unknown[];
  /** The bytes of one real answer, and the codes it is about, by variable. */
  readonly data: { readonly bytes: Uint8Array; readonly codes: readonly (readonly string[])[] };
};

export type PathStep = { readonly id: string; readonly label: Words };

export type TableNote = { readonly text: Words; readonly mandatory: boolean };

export type Variable = {
  readonly code: string;
  readonly label: Words;
  readonly role: 'time' | 'geo' | 'metric' | null;
  readonly values: readonly Value[];
  /** `never`: must be asked for. `sum`: left out, its values are added. `total`: left out, this value is taken. */
  readonly elimination: 'never' | 'sum' | { readonly total: string };
  readonly codelists: readonly Codelist[];
  readonly show: 'code' | 'value' | 'code_value';
  readonly notes?: readonly TableNote[];
};

export type Value = {
  readonly code: string;
  readonly label: Words;
  readonly notes?: readonly TableNote[];
  /** For values of the metric. */
  readonly measure?: Measure;
};

export type Measure = {
  readonly unit: Words;
  readonly decimals: number;
  readonly type: 'Stock' | 'Flow' | 'Average' | 'Other';
  readonly refperiod: Words;
};

export type Codelist = {
  /** `agg_…` sums, `vs_…` chooses. Without values it is known by name only: a real one, not kept. */
  readonly id: string;
  readonly label: Words;
  readonly values: readonly {
    readonly code: string;
    readonly label: Words;
    readonly valueMap: readonly string[];
  }[];
};

/** The text in a language, or in whichever there is. */
export const said = (words: Words, lang: string): string => words[lang] ?? Object.values(words)[0] ?? '';

export const sameCode = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Codes of variables and values are not case-sensitive in v2; those of codelists are. */
export const variableOf = (table: Table, code: string): Variable | undefined =>
  table.variables.find((each) => sameCode(each.code, code));

export const timeOf = (table: Table): Variable | undefined =>
  table.variables.find(({ role }) => role === 'time');

export const metricOf = (table: Table): Variable | undefined =>
  table.variables.find(({ role }) => role === 'metric');
