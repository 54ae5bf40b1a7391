/** How a solver ended. */
export type Certificate = {
  readonly solver: 'active-set' | 'newton' | 'frank-wolfe' | 'none';
  readonly iterations: number;
  readonly objective: number;
  /** What the objective may at most lie above its minimum, in its own units. null: the solver has no such bound. */
  readonly gap: number | null;
};

/** Points as rows of `size` numbers, each at `start + row * stride` of `rows`; those that may be used are named in `among`. */
export type Points = {
  readonly rows: Float64Array;
  readonly stride: number;
  readonly start: number;
  readonly size: number;
  readonly among: Int32Array;
  readonly count: number;
};
