import type { Words } from '#platform/documents/importing/headings.ts';
import type { CellProblem as ProblemInCell } from '#platform/documents/importing/row-problem.ts';
import type { EffectContent, MeasurementContent } from '../shapes.ts';
import type { JobField } from './job-fields.ts';

export type CellProblem = ProblemInCell<JobField>;

/** How rows are read: what stands for what a row does not say. */
export type Reading = {
  readonly dictionaries: readonly Words[];
  readonly today: string;
  readonly lang: EffectContent['lang'];
  /** Numbers that nobody can have are for examples only. */
  readonly example: boolean;
};

/** One row of a list of jobs: an effect, one measurement of it, and a share. */
export type JobRow = {
  readonly content: EffectContent;
  readonly measurement: Omit<MeasurementContent, 'basis' | 'entry' | 'file'>;
  readonly claim: { readonly share: number; readonly project: string | null };
  /** Why these are other jobs than those they look like. */
  readonly otherJobs?: string;
  readonly reasons: { readonly register?: string; readonly figure?: string };
  /** Rows with the same id are about the same jobs; in our own export it is the effect’s. */
  readonly id?: string;
  /** Without what was filled in by us: the same row is the same row on another day, in another programme. */
  readonly said: unknown;
};
