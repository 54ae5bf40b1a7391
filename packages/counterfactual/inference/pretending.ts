import { CounterfactualError } from '../errors/counterfactual-error.ts';
import type { Kind } from '../estimators/weighted/kinds.ts';
import { type RandomBits, randomBits } from '../numbers/random.ts';
import type { Block } from '../panel/block.ts';
import { placeboBlock } from '../panel/placebo-block.ts';
import { choiceAt, waysToChoose } from './combinations.ts';
import { type Drawing, type DrawOptions, refitting, refuseFew } from './drawing.ts';

/**
 * The sets of controls that pretend, `among`: positions of those that may (Algorithm 4 of Arkhangelsky et al. 2021). Throws as
 * `placebosDrawn`.
 */
export function pretending(
  block: Block,
  kind: Kind,
  options: DrawOptions,
  among: readonly number[] = block.controls.map((_, row) => row),
): Drawing {
  refuseFew(options);
  const { controls, treated } = block;
  const ways = waysToChoose(among.length, treated.length);
  if (controls.length <= treated.length || ways < 2) throw tooFew(block, among.length);
  const refit = refitting(block, kind, options);
  const all = ways <= options.replications;
  return {
    method: all ? 'placebo-enumerated' : 'placebo',
    count: all ? ways : options.replications,
    effectOf: (replication) => {
      const chosen = all
        ? choiceAt(among.length, treated.length, replication)
        : pick(randomBits(options.seed, replication), among.length, treated.length);
      const set = new Set(chosen.map((at) => among[at] as number));
      const rows = controls.map((_, row) => row).filter((row) => !set.has(row));
      return refit({ rows, block: placeboBlock(block, [...set]) });
    },
  };
}

/** `count` different positions below `from`: the first of a shuffle. */
export function pick(random: RandomBits, from: number, count: number): number[] {
  const positions = Array.from({ length: from }, (_, at) => at);
  for (let at = 0; at < count; at += 1) {
    const other = at + random.below(from - at);
    [positions[at], positions[other]] = [positions[other] as number, positions[at] as number];
  }
  return positions.slice(0, count);
}

const tooFew = ({ controls, treated }: Block, among: number) =>
  new CounterfactualError({
    code: 'too-few-controls',
    found: `${controls.length} controls and ${treated.length} treated units${among < controls.length ? `; ${among} controls may pretend` : ''}`,
    why: 'As many controls as there are treated units pretend, in more sets than one, and others must be left to compare them with.',
    remedy: 'Add controls, or use the jackknife or the bootstrap.',
  });
