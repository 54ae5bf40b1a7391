import type { ReadingLimits } from './limits.ts';

export type HoldOptions = {
  /** Aborted, the promise rejects with its reason. */
  readonly signal?: AbortSignal;
  readonly progress?: (so: Progress) => void;
  readonly limits?: Partial<ReadingLimits>;
  /** The built thread for workbooks, where it does not lie beside the running program. */
  readonly workbookScript?: URL;
};

export type Progress = { readonly bytes: number; readonly of: number | null; readonly rows: number };
