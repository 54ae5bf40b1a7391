/** How a solver ended. */
export type Certificate = {
  readonly solver: 'active-set' | 'newton' | 'frank-wolfe' | 'none';
  readonly iterations: number;
  readonly objective: number;
  /** What the objective may at most lie above its minimum, in its own units. null: the solver has no such bound. */
  readonly gap: number | null;
  /** How many points could have weight where several weights lie equally near, and a rule chose between them (`break-ties.ts`); else absent. */
  readonly tied?: number;
  /** It was stopped by its count of steps, and would have gone on. */
  readonly capped?: true;
};
