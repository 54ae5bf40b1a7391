import type { Case, CaseCorrection, CaseEntry } from './case.ts';

/** A case with dates of its own. Real entries have neither author nor `recorded`: they are taken from what is published. */
export type ResolvedCase = Omit<Case, 'period' | 'log'> & {
  readonly period: { readonly from: string; readonly to: string; readonly note: Case['period']['note'] };
  readonly log: readonly ResolvedEntry[];
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
