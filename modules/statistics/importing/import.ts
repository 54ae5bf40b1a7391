import type { Problem } from '#platform/problems/problem.ts';

/** What somebody asked to have brought in. */
export type Asked =
  /** Series of one table of a statistical office. */
  | {
      readonly kind: 'table';
      readonly provider: string;
      readonly table: string;
      readonly series: readonly string[];
    }
  /** The municipalities of a country and their changes, from its classification. */
  | { readonly kind: 'places'; readonly country: string; readonly provider: string }
  /** A file that was uploaded, read in this way. */
  | {
      readonly kind: 'file';
      readonly file: string;
      readonly name: string;
      readonly mapping: unknown;
      readonly rows: 'all' | 'good';
    }
  /** Observations that the asking program has at hand: its own files, the example county. */
  | { readonly kind: 'given'; readonly name: string; readonly sha256: string; readonly mapping: unknown };

export const importStates = ['waiting', 'running', 'done', 'unchanged', 'failed', 'cancelled'] as const;
export type ImportState = (typeof importStates)[number];

export type Import = {
  readonly id: string;
  readonly unit: string;
  readonly asked: Asked;
  readonly state: ImportState;
  /** Somebody asked for it to be given up. */
  readonly cancel: boolean;
  readonly problem: Problem | null;
  /** The vintage it became. */
  readonly vintage: number | null;
};

/** How far one has come. */
export type Progress = {
  readonly done: number;
  readonly of: number | null;
  readonly counted: 'cells' | 'rows' | 'bytes';
};
