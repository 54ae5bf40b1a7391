import { caseFaults } from './faults.ts';
import { caseShape } from './shape.ts';

export type { Case, CaseCorrection, CaseEntry } from './shape.ts';

/** One case: a real programme as far as it is published, or a fictional one that shows the product. */
export const caseFile = caseShape.superRefine((file, context) => {
  for (const { path, message } of caseFaults(file)) context.addIssue({ code: 'custom', path, message });
});
