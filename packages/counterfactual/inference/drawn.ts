import { CounterfactualError } from '../errors/counterfactual-error.ts';
import { fitRow, fittingOf } from '../estimators/weighted/exact.ts';
import type { Kind } from '../estimators/weighted/kinds.ts';
import { type RandomBits, randomBits } from '../numbers/random.ts';
import type { Block } from '../panel/block.ts';
import { placeboBlock } from '../panel/placebo-block.ts';
import { type StandardError, spreadOf } from './standard-error.ts';

export type DrawOptions = { readonly replications: number; readonly seed: number };

/**
 * Standard error by resampling units with replacement (Algorithm 2 of Arkhangelsky et al. 2021): a draw without a treated unit, or without a
 * control, is drawn again. The ridges of the fit are kept, each draw is solved to its optimum. Not defined for one treated unit: then
 * `value` is null. Draws are keyed by seed and number, so that it does not matter who computes them. Throws `CounterfactualError` for
 * fewer than two replications.
 */
export function bootstrap(block: Block, kind: Kind, options: DrawOptions): StandardError {
  refuseFew(options);
  const { controls, treated } = block;
  if (treated.length < 2)
    return {
      value: null,
      method: 'bootstrap',
      n: options.replications,
      why: 'One unit is treated: half the draws would be without it. Use placebos in space or conformal inference.',
    };
  const all = controls.length + treated.length;
  return drawn(block, kind, 'bootstrap', options, (random) => {
    for (;;) {
      const picks = Array.from({ length: all }, () => random.below(all)).sort((a, b) => a - b);
      const some = picks.filter((pick) => pick < controls.length).map((pick) => controls[pick] as number);
      const others = picks.slice(some.length).map((pick) => treated[pick - controls.length] as number);
      if (some.length > 0 && others.length > 0) return { ...block, controls: some, treated: others };
    }
  });
}

/**
 * Standard error by sets of controls that pretend to be the treated ones, as many as they are (Algorithm 4). For one treated unit
 * `placebosInSpace` has all of them. It assumes that the treated vary as the controls do. Throws `CounterfactualError` where there are not
 * more controls than treated units.
 */
export function placebosDrawn(block: Block, kind: Kind, options: DrawOptions): StandardError {
  refuseFew(options);
  const { controls, treated } = block;
  if (controls.length <= treated.length)
    throw new CounterfactualError({
      code: 'too-few-controls',
      found: `${controls.length} controls and ${treated.length} treated units`,
      why: 'As many controls as there are treated units pretend, and others must be left to compare them with.',
      remedy: 'Add controls, or use the jackknife or the bootstrap.',
    });
  return drawn(block, kind, 'placebo', options, (random) =>
    placeboBlock(block, pick(random, controls.length, treated.length)),
  );
}

function drawn(
  block: Block,
  kind: Kind,
  method: 'bootstrap' | 'placebo',
  { replications, seed }: DrawOptions,
  draw: (random: RandomBits) => Block,
): StandardError {
  const main = fittingOf(block, kind);
  const effects = Array.from({ length: replications }, (_, replication) => {
    const fitting = fittingOf(draw(randomBits(seed, replication)), kind, main);
    return fitRow(fitting, -1).tau;
  });
  return { value: spreadOf(effects), method, n: replications };
}

/** `count` different positions below `from`: the first of a shuffle. */
function pick(random: RandomBits, from: number, count: number): number[] {
  const positions = Array.from({ length: from }, (_, at) => at);
  for (let at = 0; at < count; at += 1) {
    const other = at + random.below(from - at);
    [positions[at], positions[other]] = [positions[other] as number, positions[at] as number];
  }
  return positions.slice(0, count);
}

function refuseFew({ replications }: DrawOptions): void {
  if (Number.isSafeInteger(replications) && replications >= 2) return;
  throw new CounterfactualError({
    code: 'option-out-of-range',
    found: `${replications} replications`,
    why: 'A spread needs two numbers at least, and says little of fewer than some hundred.',
    remedy: 'Give a whole number, such as 200.',
  });
}
