import { CounterfactualError } from '../errors/counterfactual-error.ts';
import { randomBits } from '../numbers/random.ts';
import type { Block } from '../panel/block.ts';
import { alone, type Doing } from '../parts/work.ts';
import { choiceAt, waysToChoose } from './combinations.ts';
import { type Drawing, type DrawOptions, drawsAsWork, refitting, refuseFew } from './drawing.ts';
import { pick } from './pretending.ts';
import { resample } from './resampling.ts';

/**
 * Bootstrap of synthetic DiD by cohort (Algorithm 2 of Arkhangelsky et al. 2021, on the mean): all units are resampled together; each cohort
 * is what was drawn of it, with the ridge of its own fit, and the mean is over the treated cells drawn. A cohort of which no unit was drawn has no
 * cells: the mean is re-weighted, and cohorts are not kept by force. At least two units are treated. `blocks` as `cohortBlocks` has them.
 * Throws `CounterfactualError` for fewer than two replications.
 */
export function staggeredResampling(blocks: readonly Block[], options: DrawOptions): Drawing {
  refuseFew(options);
  const { controls, treated, cohortOf, meanOver } = shared(blocks, options);
  return {
    method: 'bootstrap',
    count: options.replications,
    effectOf: (replication) => {
      const picks = resample(randomBits(options.seed, replication), controls.length, treated.length);
      const rows = picks.filter((pick) => pick < controls.length);
      const others = picks.slice(rows.length).map((pick) => pick - controls.length);
      return meanOver(
        rows,
        blocks.map((_, cohort) =>
          others.filter((at) => cohortOf[at] === cohort).map((at) => treated[at] as number),
        ),
      );
    },
  };
}

/**
 * Placebos of synthetic DiD by cohort (Algorithm 4 of Arkhangelsky et al. 2021): as many controls as are treated get the starts of the cohorts, against the other controls. All
 * ways to hand them out where there are no more than the replications asked for. Throws `CounterfactualError` where there are not
 * more controls than treated units, or fewer than two ways.
 */
export function staggeredPretending(blocks: readonly Block[], options: DrawOptions): Drawing {
  refuseFew(options);
  const { controls, treated, meanOver } = shared(blocks, options);
  const sizes = blocks.map((block) => block.treated.length);
  const ways = controls.length > treated.length ? waysToHandOut(controls.length, sizes) : 0;
  if (ways < 2)
    throw new CounterfactualError({
      code: 'too-few-controls',
      found: `${controls.length} units that are never treated and ${treated.length} treated units`,
      why: 'As many controls as there are treated units pretend, and others must be left to compare them with.',
      remedy: 'Add controls, or use the jackknife or the bootstrap.',
    });
  const all = ways <= options.replications;
  return {
    method: all ? 'placebo-enumerated' : 'placebo',
    count: all ? ways : options.replications,
    effectOf: (replication) => {
      const handed = all
        ? handOut(controls.length, sizes, replication)
        : pick(randomBits(options.seed, replication), controls.length, treated.length);
      const gone = new Set(handed);
      const rows = controls.map((_, row) => row).filter((row) => !gone.has(row));
      let from = 0;
      return meanOver(
        rows,
        sizes.map((size) => {
          from += size;
          return handed.slice(from - size, from).map((row) => controls[row] as number);
        }),
      );
    },
  };
}

export type CohortDraws = {
  readonly blocks: readonly Block[];
  readonly options: DrawOptions;
  readonly scheme: 'bootstrap' | 'placebo';
};

const drawingOf = ({ blocks, options, scheme }: CohortDraws): Drawing =>
  (scheme === 'bootstrap' ? staggeredResampling : staggeredPretending)(blocks, options);

export const drawsOfCohorts = drawsAsWork('draws-of-cohorts', drawingOf);

/** All of them, with how they came about. */
export function cohortEffects(draws: CohortDraws, doing: Doing = alone) {
  const { method, count } = drawingOf(draws);
  return { method, effects: doing(drawsOfCohorts, draws, count) };
}

/** What both share: who there is, and the mean over cohorts of given controls (by position) and treated units. */
function shared(blocks: readonly Block[], options: DrawOptions) {
  const controls = blocks[0]?.controls ?? [];
  const refits = blocks.map((block) => refitting(block, 'sdid', options));
  return {
    controls,
    treated: blocks.flatMap((block) => block.treated),
    cohortOf: blocks.flatMap((block, cohort) => block.treated.map(() => cohort)),
    meanOver: (rows: readonly number[], byCohort: readonly (readonly number[])[]): number => {
      const drawn = rows.map((row) => controls[row] as number);
      const cells = blocks.map(({ post }, cohort) => post * (byCohort[cohort]?.length ?? 0));
      const all = cells.reduce((sum, each) => sum + each, 0);
      return blocks.reduce((mean, block, cohort) => {
        const own = byCohort[cohort] as readonly number[];
        if (own.length === 0) return mean;
        const refit = refits[cohort] as ReturnType<typeof refitting>;
        const effect = refit({ rows, block: { ...block, controls: drawn, treated: own } });
        return mean + ((cells[cohort] as number) / all) * effect;
      }, 0);
    },
  };
}

function waysToHandOut(from: number, sizes: readonly number[]): number {
  let left = from;
  return sizes.reduce((ways, size) => {
    left -= size;
    return ways * waysToChoose(left + size, size);
  }, 1);
}

/** The way number `index`: positions for the first cohort, then for the next, each among those that are left. */
function handOut(from: number, sizes: readonly number[], index: number): number[] {
  const left = Array.from({ length: from }, (_, at) => at);
  let rest = index;
  return sizes.flatMap((size) => {
    const ways = waysToChoose(left.length, size);
    const own = choiceAt(left.length, size, rest % ways).map((at) => left[at] as number);
    rest = Math.floor(rest / ways);
    for (const taken of own) left.splice(left.indexOf(taken), 1);
    return own;
  });
}
