/** Which form stands open, about what: in the address, so that a lack links to the form that mends it. */
export const formNames = [
  'new-goal',
  'correct-goal',
  'add-indicator',
  'correct-indicator',
  'target',
  'actual',
  'correct-actual',
] as const;
export type FormName = (typeof formNames)[number];

export type PlanSearch = { readonly form?: FormName; readonly of?: string; readonly year?: number };

/** What is not understood is left out, never an error. */
export function readPlanSearch(raw: Record<string, unknown>): PlanSearch {
  const form = formNames.find((one) => one === raw.form);
  const year = Number(raw.year);
  return {
    ...(form && { form }),
    ...(form && typeof raw.of === 'string' && { of: raw.of }),
    ...(form && Number.isInteger(year) && year >= 1800 && year < 10_000 && { year }),
  };
}
