import type { InAllLanguages } from '#platform/language/language.ts';
import type { Case, CaseCorrection, CaseEntry } from './case.ts';

/** A case with dates of its own. Real entries have neither author nor `recorded`: they are taken from what is published. */
export type ResolvedCase = Omit<Case, 'period' | 'log'> & {
  /** Without a text it is not known. */
  readonly period: { readonly text: string | null; readonly note: InAllLanguages | null };
  readonly log: readonly ResolvedEntry[];
  /** What the example's cases are numbered, by the name that its texts have for them (`ks:status`). */
  readonly numbers: Readonly<Record<string, string>>;
};

export type ResolvedEntry = Omit<CaseEntry, 'happened' | 'recorded' | 'corrections'> & {
  readonly happened: string;
  /** ISO 8601 moment in UTC. */
  readonly recorded?: string;
  readonly corrections: readonly ResolvedCorrection[];
};

export type ResolvedCorrection = Pick<CaseCorrection, 'reason' | 'author'> & {
  readonly recorded: string;
  /** Only what the correction changes. */
  readonly change: Partial<Pick<ResolvedEntry, 'text' | 'happened' | 'activity' | 'visibility'>>;
};
