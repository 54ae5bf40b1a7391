import { csdid } from '../csdid/csdid.ts';
import { augmentedControlOf } from '../estimators/augmented/augmented-control.ts';
import { treatedPath } from '../estimators/augmented/comparison.ts';
import { refitOf } from '../estimators/augmented/refit.ts';
import { cohortBlocks } from '../estimators/cohort-blocks.ts';
import { estimate } from '../estimators/estimators.ts';
import { sdidStaggered } from '../estimators/sdid-staggered.ts';
import type { Kind } from '../estimators/weighted/kinds.ts';
import { around } from '../evaluate/normal-interval.ts';
import { confidenceSet } from '../inference/confidence-set.ts';
import { conformalTest } from '../inference/conformal.ts';
import { effectsOf } from '../inference/drawing.ts';
import { bootstrap, placebosDrawn } from '../inference/drawn.ts';
import { gapsOf } from '../inference/gaps.ts';
import { jackknife } from '../inference/jackknife.ts';
import { permutationTest } from '../inference/permutation.ts';
import { placebosInSpace } from '../inference/placebos-in-space.ts';
import { staggeredPretending } from '../inference/staggered-draws.ts';
import { staggeredJackknife } from '../inference/staggered-jackknife.ts';
import { spreadOf } from '../inference/standard-error.ts';
import { type Block, blockOf } from '../panel/block.ts';
import { type Panel, panelOf } from '../panel/panel.ts';

/** What a method says of one panel; null: it says nothing of that. */
export type Answer = {
  readonly estimate: number;
  /** Whether its 95 % interval, or the set that its test does not reject, holds the effect that was planted. */
  readonly covers: boolean | null;
  /** Whether its test rejects at 5 % that there is none. */
  readonly rejects: boolean | null;
};

export type StudyMethod = {
  readonly name: string;
  /** `planted` only to judge whether it is covered. */
  readonly answer: (panel: Panel, planted: number) => Answer;
};

/** A normal interval of the spread of all placebos; the test is the rank among them. */
export const byPlacebos = (kind: Kind): StudyMethod => ({
  name: `${kind}, placebos`,
  answer: (panel, planted) => {
    const block = blockOf(panel, 1);
    const made = estimate(block, kind);
    const { standardError, pValue } = placebosInSpace(block, kind);
    return {
      ...judged(made.estimate, standardError.value, planted),
      rejects: pValue.value <= 0.05,
    };
  },
});

/** Fit after over fit before, ranked; the interval is its inversion. */
export const byPermutation = (kind: Kind): StudyMethod => ({
  name: `${kind}, permutation`,
  answer: (panel, planted) => {
    const block = blockOf(panel, 1);
    const gaps = gapsOf(block, (each) => estimate(each, kind));
    const set = confidenceSet(gaps, { alpha: 0.05 });
    return {
      estimate: estimate(block, kind).estimate,
      covers:
        !set.empty &&
        planted >= (set.lower ?? -Number.MAX_VALUE) &&
        planted <= (set.upper ?? Number.MAX_VALUE),
      rejects: permutationTest(gaps).p <= 0.05,
    };
  },
});

/** As `evaluate` does it: all cyclic shifts, the ridge of the fit kept. */
export const augmentedByConformal: StudyMethod = {
  name: 'asc, conformal',
  answer: (panel, planted) => {
    const block = blockOf(panel, 3);
    const { estimate, lambda } = augmentedControlOf(block);
    return { estimate, ...conformal(block, refitOf(block, { lambda: lambda ?? 'none' }), planted) };
  },
};

/** A synthetic control with a level of its own. */
export const shiftedByConformal: StudyMethod = {
  name: 'difp, conformal',
  answer: (panel, planted) => {
    const block = blockOf(panel, 3);
    const refit = refitOf(block, { unitEffects: true });
    return { estimate: estimate(block, 'difp').estimate, ...conformal(block, refit, planted) };
  },
};

/** Several treated: the error of one of the three schemes, 200 draws where it draws. */
export const byError = (kind: Kind, scheme: 'placebos' | 'jackknife' | 'bootstrap'): StudyMethod => ({
  name: `${kind}, ${scheme === 'placebos' ? 'placebos drawn' : scheme}`,
  answer: (panel, planted) => {
    const block = blockOf(panel, 3);
    const made = estimate(block, kind);
    const draws = { replications: 200, seed: 1 };
    const errors = {
      placebos: () => placebosDrawn(block, kind, draws),
      jackknife: () => jackknife(block, made),
      bootstrap: () => bootstrap(block, kind, draws),
    };
    return judged(made.estimate, errors[scheme]().value, planted);
  },
});

/** The average over all treated cells, by its influence function. */
export const cohortsSimple: StudyMethod = {
  name: 'csdid, simple average, analytic',
  answer: (panel, planted) => {
    const { estimate, standardError } = csdid(panel).aggregations.simple;
    return judged(estimate, standardError, planted);
  },
};

/** Effects by time since the start, all of them at once: does every band hold the effect, does any leave nought out? */
export const cohortsByTime = (bands: 'analytic' | 'bootstrap'): StudyMethod => ({
  name: `csdid, all event times, ${bands === 'analytic' ? 'analytic' : 'bootstrap bands'}`,
  answer: (panel, planted) => {
    const drawn = bands === 'bootstrap' ? { bootstrap: { replications: 999, seed: 1 } } : {};
    const { estimate, by } = csdid(panel, drawn).aggregations.dynamic;
    const holds = (effect: (since: number) => number) =>
      by.every(({ key, low, high }) => low <= effect(key) && effect(key) <= high);
    return {
      estimate,
      covers: holds((since) => (since < 0 ? 0 : planted)),
      rejects: !holds(() => 0),
    };
  },
});

/** The same with the last period before the treatment taken out: what a place chosen for a bad year needs. */
export const lastBeforeLeftOut = ({ name, answer }: StudyMethod): StudyMethod => ({
  name: `${name}, last year before left out`,
  answer: (panel, planted) => answer(withoutPeriod(panel, blockOf(panel, 2).pre - 1), planted),
});

/** One fit for each start; the error of the mean by one of two schemes, 200 sets where it draws. */
export const staggeredBy = (scheme: 'placebos' | 'jackknife'): StudyMethod => ({
  name: `sdid-staggered, ${scheme === 'placebos' ? 'placebos drawn' : scheme}`,
  answer: (panel, planted) => {
    const { blocks } = cohortBlocks(panel);
    const made = sdidStaggered(panel);
    const error =
      scheme === 'jackknife'
        ? staggeredJackknife(blocks, made).value
        : spreadOf(effectsOf(staggeredPretending(blocks, { replications: 200, seed: 1 })));
    return judged(made.estimate, error, planted);
  },
});

function judged(estimate: number, error: number | null, planted: number): Answer {
  const { low, high } = around(estimate, error, '');
  if (low === null || high === null) return { estimate, covers: null, rejects: null };
  return { estimate, covers: low <= planted && planted <= high, rejects: low > 0 || high < 0 };
}

function withoutPeriod({ units, periods, outcomes, starts }: Panel, out: number): Panel {
  return panelOf({
    units,
    periods: periods.filter((_, t) => t !== out),
    outcomes: outcomes.filter((_, at) => at % periods.length !== out),
    starts: starts.map((start) => (start > out ? start - 1 : start)),
  });
}

function conformal(block: Block, refit: ReturnType<typeof refitOf>, planted: number) {
  const settings = { refit, path: treatedPath(block), pre: block.pre };
  const rejected = (effect: number) =>
    conformalTest(settings, new Float64Array(block.post).fill(effect)).p <= 0.05;
  return { covers: !rejected(planted), rejects: rejected(0) };
}
