import type { Kind } from '../estimators/weighted/kinds.ts';
import { type RandomBits, randomBits } from '../numbers/random.ts';
import type { Block } from '../panel/block.ts';
import { type Drawing, type DrawOptions, refitting, refuseFew } from './drawing.ts';
import type { StandardError } from './standard-error.ts';

/** The draws of the bootstrap (Algorithm 2 of Arkhangelsky et al. 2021). At least two units are treated. Throws as `bootstrap`. */
export function resampling(block: Block, kind: Kind, options: DrawOptions): Drawing {
  refuseFew(options);
  const refit = refitting(block, kind, options);
  const { controls, treated } = block;
  return {
    method: 'bootstrap',
    count: options.replications,
    effectOf: (replication) => {
      const picks = resample(randomBits(options.seed, replication), controls.length, treated.length);
      const rows = picks.filter((pick) => pick < controls.length);
      return refit({
        rows,
        block: {
          ...block,
          controls: rows.map((row) => controls[row] as number),
          treated: picks.slice(rows.length).map((pick) => treated[pick - controls.length] as number),
        },
      });
    },
  };
}

/** As many positions as there are units, rising, controls first; drawn again until both kinds are among them. */
export function resample(random: RandomBits, controls: number, treated: number): number[] {
  const all = controls + treated;
  for (;;) {
    const picks = Array.from({ length: all }, () => random.below(all)).sort((a, b) => a - b);
    if ((picks[0] as number) < controls && (picks[all - 1] as number) >= controls) return picks;
  }
}

export const noBootstrap = (n: number): StandardError => ({
  value: null,
  method: 'bootstrap',
  n,
  why: 'One unit is treated: about a third of the draws would be without it, and in the others nothing else is treated. Use placebos in space or conformal inference.',
});
