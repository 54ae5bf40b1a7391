import type { Warning } from '../errors/counterfactual-error.ts';
import type { Diagnostics, PreFit } from '../estimators/estimate.ts';
import type { StaggeredEstimate } from '../estimators/sdid-staggered.ts';
import type { Block } from '../panel/block.ts';
import type { Examination } from './examination.ts';
import { examine } from './examine.ts';
import { weightedAgain } from './weighted-again.ts';

/** Of each cohort what an estimate of its own has. */
export type CohortExamination = Diagnostics & Examination & { readonly cohort: string; readonly fit: PreFit };

/** Each cohort of a staggered synthetic DiD; `blocks`: theirs, in the same order. */
export function examineCohorts(blocks: readonly Block[], { cohorts, mode }: StaggeredEstimate) {
  const refit = weightedAgain('sdid', mode);
  const warnings: Warning[] = [];
  const examinations = cohorts.map(({ cohort, fit }, at): CohortExamination => {
    const block = blocks[at] as Block;
    const found = examine(block, fit, { refit, level: true, least: 2, donors: mode === 'exact' ? 20 : 0 });
    warnings.push(...found.warnings.map((each) => ({ ...each, where: { ...each.where, cohort } })));
    return { cohort, fit: fit.fit, ...fit.diagnostics, ...found.examination };
  });
  return { examinations, warnings };
}
