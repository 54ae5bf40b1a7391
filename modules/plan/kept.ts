import type { Source } from '#platform/sources/source.ts';

/** Goals of a case as the plan keeps them. */
export type Author = { person: string | null; name: string };
export type Signed = { author: Author; recorded?: Date | undefined };

/** As a row keeps it: `{ count }`, `{ minor }`, `{ numerator, denominator }`, `{ step }`, `{ yes }` or `{ text }`. */
export type KeptValue = Readonly<Record<string, unknown>>;

/** What was aimed at for a year, as it stood; the ones after the first of a year say why. */
export type KeptTarget = Signed & {
  year: number;
  value: KeptValue;
  reason: string | null;
  decision: string | null;
};

export type KeptActual = Signed & {
  key: string;
  asOf: string;
  value: KeptValue;
  evidence: string | null;
  entry: string | null;
};

export type KeptIndicator = {
  key: string;
  name: string;
  lang: string;
  type: string;
  unit: string | null;
  ofWhat: string | null;
  scale: { low: number; high: number } | null;
  direction: string;
  aggregation: string;
  collection: string | null;
  ledger: { kind: string; basis: string } | null;
  baseline: { value: KeptValue; on: string; source: Source | null } | null;
  targets: readonly KeptTarget[];
  actuals: readonly KeptActual[];
};

export type KeptGoal = Signed & {
  key: string;
  kind: string;
  title: string;
  lang: string;
  focus: string | null;
  owner: string | null;
  indicators: readonly KeptIndicator[];
};
