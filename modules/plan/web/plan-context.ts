import { createContext, useContext } from 'react';
import type { Programme } from '#modules/programme/contract.ts';
import type { PlanSearch } from './plan-search.ts';

/** What the parts of the plan's page share: whose plan it is, which form stands open, and how to say what was done. */
export type Plan = {
  readonly programme: Programme;
  readonly years: readonly number[];
  readonly mayWrite: boolean;
  readonly open: PlanSearch;
  readonly close: () => void;
  /** Closes the form and says what was done and what comes now. */
  readonly done: (what: Done) => void;
};

export type Done = {
  readonly what: 'goal' | 'indicator' | 'target' | 'actual' | 'corrected';
  readonly goal?: string;
  readonly indicator?: string | undefined;
};

export const PlanContext = createContext<Plan | undefined>(undefined);

export function usePlan(): Plan {
  const plan = useContext(PlanContext);
  if (!plan) throw new Error('A part of the plan stands outside its page');
  return plan;
}
