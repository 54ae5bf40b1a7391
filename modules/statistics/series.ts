import type { Country, Frequency, Measure, Moment } from './terms.ts';

export type InAllLanguages = {
  readonly nb: string;
  readonly nn: string;
  readonly sv: string;
  readonly en: string;
};

/** A series of official numbers: one number for each place and period. Catalogued in `schemes/`, or made by a file that was brought in. */
export type Series = {
  /** `no.population`, `se.employed-workplace.C`: as in commands, files and addresses. */
  readonly key: string;
  readonly country: Country;
  readonly name: InAllLanguages;
  /** What is counted: `persons`, `jobs`, `per cent`. */
  readonly unit: InAllLanguages;
  readonly decimals: number;
  readonly measure: Measure;
  readonly frequency: Frequency;
  readonly moment: Moment;
  /** Of a rate: the series it is made of, so that it can be made anew for places that are put together; `per` 100 for per cent. */
  readonly of: { readonly numerator: string; readonly denominator: string; readonly per: number } | null;
  /** Periods that are not to be compared with those before them, and why. */
  readonly breaks: readonly { readonly from: string; readonly says: InAllLanguages }[];
  readonly notes: readonly InAllLanguages[];
  /** What it belongs to on a page: `population`, `employment`, `industry`, `commuting`, `firms`, `other`. */
  readonly topic: Topic;
  /** Of one part of a whole (an industry): the series of the whole and the part's code. */
  readonly part: { readonly whole: string; readonly classification: string; readonly code: string } | null;
  /** Where it is fetched; null for what only comes as a file. */
  readonly origin: Origin | null;
  /** False: what is said of its table was inferred, and nobody has asked for it yet. */
  readonly verified: boolean;
  /** Invented for trying things out; said wherever it is shown. */
  readonly example: boolean;
};

export const topics = ['population', 'employment', 'industry', 'commuting', 'firms', 'other'] as const;
export type Topic = (typeof topics)[number];

/** A table of a statistical office, and which of its cells are the series. */
export type Origin = {
  /** An installation of `providers.json`: `ssb`, `scb`, `kolada`, `eurostat`. */
  readonly provider: string;
  readonly table: string;
  /** By variable: the codes or expressions of the selection grammar. Region and time are named below. */
  readonly selection: Readonly<Record<string, readonly string[]>>;
  readonly region: {
    readonly variable: string;
    /** The codelist that sums former municipalities, where one is asked for, and what it writes before a code. */
    readonly codelist: string | null;
    readonly prefix: string;
    readonly select: readonly string[];
    /** The day of the municipalities that the numbers are about, when the office has put them together; null: those of the time. */
    readonly boundaries: string | null;
  };
  readonly time: { readonly variable: string; readonly select: readonly string[] };
  /** The page where a person reads about the table. */
  readonly page: string;
};
