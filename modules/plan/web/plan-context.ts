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
  readonly did: Done | undefined;
  readonly thisYear: number;
  /** Closes the form and says what was done and what comes now. */
  readonly done: (what: Done) => void;
};

export type Done = {
  readonly what: 'goal' | 'indicator' | 'target' | 'actual' | 'corrected';
  /** The indicator or the goal that it was done to: there it is said, and not at the top of a long page. */
  readonly at: string;
};

export const PlanContext = createContext<Plan | undefined>(undefined);

export function usePlan(): Plan {
  const plan = useContext(PlanContext);
  if (!plan) throw new Error('A part of the plan stands outside its page');
  return plan;
}
