import { augmentedControl, csdid, estimate, placebosInSpace } from '#packages/counterfactual/index.ts';
import { panels } from '../panels.ts';
import { say } from '../say.ts';
import { inMs, warmTimes } from '../warm.ts';
import { ceilingOf } from './ceiling.ts';
import { eigenFlops, frankWolfeFlops, multiplierFlops, nearestFlops, placeboFlops } from './flops.ts';

type Job = {
  readonly name: string;
  readonly flops: number;
  /** What is read again and again. */
  readonly bytes: number;
  readonly bound: string;
  readonly work: () => unknown;
};

/** The table of `packages/counterfactual/docs/speed.md`: what each job computes, what the core could do of it, and what it does. Best runs of both: what disturbs falls on neither. */
export function printLimits(): void {
  const [near, far] = [ceilingOf(16 * 1024), ceilingOf(64 * 2 ** 20)];
  say(
    `Two lanes, no fused multiply-add, one core: ${near.gflops.toFixed(1)} Gflop/s from the nearest cache; ${far.gflops.toFixed(1)} from memory, ${far.gbytes.toFixed(0)} GB/s.`,
  );
  say('');
  say('| job | Mflop | read again | time | Gflop/s | ceiling there | of it | what bounds it |');
  say('| --- | --- | --- | --- | --- | --- | --- | --- |');
  for (const { name, flops, bytes, bound, work } of jobs()) {
    const ms = Math.min(...warmTimes(30, work));
    const { gflops: ceiling } = ceilingOf(bytes);
    const gflops = flops / ms / 1e6;
    const cells = [
      name,
      (flops / 1e6).toPrecision(3),
      bytes < 2 ** 20 ? `${Math.round(bytes / 1024)} KB` : `${(bytes / 2 ** 20).toFixed(1)} MB`,
      inMs(ms),
      gflops.toFixed(2),
      ceiling.toFixed(1),
      `${((100 * gflops) / ceiling).toFixed(0)} %`,
      bound,
    ];
    say(`| ${cells.join(' | ')} |`);
  }
}

function jobs(): Job[] {
  const { tobacco, national, kansas, counties } = panels();
  const draws = { bootstrap: { replications: 1000, seed: 1 } };
  const cells = csdid(counties).counts;
  const columns = cells.cells + cells.cohorts.length;
  return [
    {
      name: 'SDID and all 38 placebos, 39 × 31',
      flops: placeboFlops(tobacco, 'sdid'),
      bytes: 8 * 39 * 20,
      bound: 'set-up and small factors: rows are short',
      work: () => placebosInSpace(tobacco, 'sdid'),
    },
    {
      name: 'SDID and all 355 placebos, 356 × 30',
      flops: placeboFlops(national, 'sdid'),
      bytes: 8 * 356 * 21,
      bound: 'bookkeeping: thresholds, packing, small factors',
      work: () => placebosInSpace(national, 'sdid'),
    },
    {
      name: 'SC and all 355 placebos, 356 × 30',
      flops: placeboFlops(national, 'sc'),
      bytes: 8 * 356 * 21,
      bound: 'bookkeeping: who enters and leaves',
      work: () => placebosInSpace(national, 'sc'),
    },
    iterated(),
    {
      name: 'ridge-augmented SC, 50 × 105',
      flops: augmentedFlops(),
      bytes: 8 * 89 * 89,
      bound: 'copies of rows for 90 solves; flops of the eigenvalues',
      work: () => augmentedControl(kansas.panel),
    },
    {
      name: 'cohorts with 1,000 draws, 500 × 5',
      flops: multiplierFlops(columns, 500, 1000),
      bytes: 8 * columns * 1000,
      bound: 'bookkeeping: random words, look-ups, order statistics',
      work: () => csdid(counties, draws),
    },
  ];

  function iterated(): Job {
    const { units, time } = estimate(tobacco, 'sdid', { mode: 'compat' }).diagnostics;
    const [controls, pre] = [tobacco.controls.length, tobacco.pre];
    return {
      name: 'as synthdid iterates, 39 × 31',
      flops:
        frankWolfeFlops({ rows: controls, size: pre, iterations: units.iterations }) +
        frankWolfeFlops({ rows: pre, size: controls, iterations: time.iterations }),
      bytes: 8 * 39 * 20,
      bound: 'flops, each step waiting for the last',
      work: () => estimate(tobacco, 'sdid', { mode: 'compat' }),
    };
  }

  /**
   * Products of periods and their eigenvalues; then, with each period left out and once with all, the simplex weights, what they leave, and
   * the errors of 21 ridges.
   */
  function augmentedFlops(): number {
    const [controls, pre] = [kansas.controls.length, kansas.pre];
    const { diagnostics, unitWeights } = estimate(kansas, 'sc');
    const support = unitWeights.filter(({ weight }) => weight > 0).length;
    const { iterations } = diagnostics.units;
    const simplex = nearestFlops({ rows: controls, size: pre, iterations, support });
    const leftOut = simplex + 2 * controls * pre + 2 * pre ** 2 + 21 * 5 * pre;
    return controls * pre ** 2 + eigenFlops(pre) + (pre + 1) * leftOut;
  }
}
