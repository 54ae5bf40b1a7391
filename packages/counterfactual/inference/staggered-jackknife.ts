import type { StaggeredEstimate } from '../estimators/sdid-staggered.ts';
import type { Block } from '../panel/block.ts';
import { afterLessBefore, jackknifeOf } from './jackknife.ts';
import type { StandardError } from './standard-error.ts';

/**
 * Jackknife of synthetic DiD by cohort, weights kept: a control goes out of all cohorts at once, a treated unit out of its own. A cohort of
 * one unit goes with it, and the mean is over the treated cells that are left: re-weighted, not kept by force. `blocks` as
 * `cohortBlocks` has them, one for each cohort of the estimate. After Algorithm 3 of Arkhangelsky et al. 2021; unit: the outcome's.
 */
export const staggeredJackknife = (
  blocks: readonly Block[],
  { cohorts }: Pick<StaggeredEstimate, 'cohorts'>,
): StandardError =>
  jackknifeOf(
    blocks.map((block, at) => {
      const { omega, timeWeights } = weightsOf(cohorts, at);
      return { block, omega, course: afterLessBefore(block, timeWeights), perUnit: block.post };
    }),
  );

/** As `staggeredJackknife`, of the effect so many periods since adoption: over the cohorts that were seen then, by their units. */
export const eventTimeJackknife = (
  blocks: readonly Block[],
  { cohorts }: Pick<StaggeredEstimate, 'cohorts'>,
  eventTime: number,
): StandardError =>
  jackknifeOf(
    blocks.flatMap((block, at) => {
      const { omega, timeWeights } = weightsOf(cohorts, at);
      const period = block.pre + eventTime;
      if (period < 0 || period >= block.panel.periods.length) return [];
      const course = Float64Array.from(
        block.panel.periods,
        (_, t) => (t === period ? 1 : 0) - (timeWeights[t]?.weight ?? 0),
      );
      return [{ block, omega, course, perUnit: 1 }];
    }),
  );

function weightsOf(cohorts: StaggeredEstimate['cohorts'], at: number) {
  const { unitWeights, timeWeights } = (cohorts[at] as StaggeredEstimate['cohorts'][number]).fit;
  return { omega: unitWeights.map(({ weight }) => weight), timeWeights };
}
