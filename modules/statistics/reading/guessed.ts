import type { ProblemParams } from '#platform/problems/problem.ts';
import type { Period } from '../period.ts';
import type { Country } from '../terms.ts';
import type { Mapping } from './mapping.ts';

/** How a table is understood when nobody says how, why, and what somebody has to say. */
export type Guess = {
  readonly table: string;
  /** Null: these are no statistics about places, and the questions say why. */
  readonly mapping: Mapping | null;
  /** What it rests on, in order. Told by `reading.reason.<code>`. */
  readonly reasons: readonly Said[];
  /** What must be answered before it is brought in; empty when all is clear. Told by `reading.question.<code>`. */
  readonly questions: readonly Question[];
  readonly columns: readonly ColumnUse[];
};

export type Said = { readonly code: string; readonly column: number | null; readonly params: ProblemParams };

/** Choices lay their part over the mapping: `{ ...mapping, ...choice.mapping }`. Without choices it must be said in another way. */
export type Question = Said & { readonly choices: readonly Choice[] };

export type Choice = { readonly label: string; readonly mapping: Partial<Mapping> };

export type ColumnUse = {
  readonly letter: string;
  readonly heading: string;
  readonly use: Use;
  /** Of a value column: the series it is taken for; of an unused one that holds numbers: a key that it could have. */
  readonly series: string | null;
  /** The first different values, and how many there are. */
  readonly sample: readonly string[];
  readonly distinct: number;
};

export const uses = ['place', 'name', 'period', 'series', 'value', 'state', 'filter', 'unused'] as const;
export type Use = (typeof uses)[number];

/** What whoever brings the file in already knows. */
export type Wanted = {
  readonly table?: string;
  readonly country?: Country;
  /** The series of the only value column; or of each, by its heading or letter. */
  readonly series?: string | Readonly<Record<string, string>>;
  readonly period?: Period;
  /** Left out: it is found by which codes there are. */
  readonly boundaries?: string | null;
  readonly whole?: boolean;
};
