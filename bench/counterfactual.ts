import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  augmentedControl,
  type Block,
  csdid,
  estimate,
  evaluate,
  fitRow,
  fittingOf,
  placebosInSpace,
  placebosWithPredictors,
  sdidStaggered,
} from '#packages/counterfactual/index.ts';
import { fiveMeans } from '#packages/counterfactual/testing/predictor-panels.ts';
import { inThreads } from '#packages/counterfactual/threads/threads.ts';
import { made, panels } from './panels.ts';
import { peerLines } from './peers/peers.ts';
import { publishedLines } from './peers/published.ts';
import { say } from './say.ts';
import { inMs, median, warmTimes } from './warm.ts';

/** Estimates on one core: warm, the median of many; cold, a process that starts, makes a panel, estimates and ends. */
export function benchCounterfactual({ fast }: { fast: boolean }): void {
  say('Counterfactuals, one core: panels made by a model of the size of the public ones.');
  const { tobacco, national, states, kansas, counties } = panels();
  const rounds = fast ? 15 : 60;
  warm('SDID and all 38 placebos, 39 × 31', 3, rounds, () => placebosInSpace(tobacco, 'sdid'));
  warm('SDID and all 355 placebos, 356 × 30', 60, rounds, () => placebosInSpace(national, 'sdid'));
  warm('SC and all 355 placebos, 356 × 30', 20, rounds, () => placebosInSpace(national, 'sc'));
  warm('as synthdid iterates, SDID alone, 39 × 31', undefined, rounds, () =>
    estimate(tobacco, 'sdid', { mode: 'compat' }),
  );
  warm('staggered SDID, 50 × 11, five starts', undefined, rounds, () => sdidStaggered(states));
  const draws = { bootstrap: { replications: 1000, seed: 1 } };
  warm('effects by cohort and time, four averages, 500 × 5', undefined, rounds, () => csdid(counties));
  warm('the same with 1,000 multiplier draws', 10, rounds, () => csdid(counties, draws));
  warm('ridge-augmented SC, 50 × 105', undefined, rounds, () => augmentedControl(kansas.panel));
  warm(
    'the same as `evaluate` answers it: conformal test of 1,000 orders, diagnostics',
    undefined,
    rounds,
    () => evaluate({ panel: kansas.panel, warnings: [] }, { method: 'asc', mode: 'compat', placebo: false }),
  );
  cold('SDID and all 38 placebos, 39 × 31, a process of its own', 250, fast ? 3 : 7, tobacco);
  if (!fast) {
    large();
    nested(national);
  }
  const sizes = { tobacco: tobacco.panel, national: national.panel, kansas: kansas.panel, counties };
  for (const line of peerLines(sizes, { fast })) say(line);
  for (const line of publishedLines()) say(line);
}

function large(): void {
  const wide = made(5_000, 40, 30);
  const from = performance.now();
  const fitting = fittingOf(wide, 'sdid');
  fitRow(fitting, -1);
  for (let row = 0; row < 4_999; row += 25) fitRow(fitting, row);
  const memory = Math.round(process.memoryUsage.rss() / 2 ** 20);
  tell('SDID and 200 placebos, 5,000 × 40', performance.now() - from, 10_000, `${memory} MB`);
}

/** The weights of predictors are searched for every unit, with one thread and with two: the same numbers. */
function nested({ panel }: Block): void {
  const [one, two] = [1, 2].map((threads) => {
    const doing = inThreads(threads, new URL('./counterfactual-worker.js', import.meta.url));
    const from = performance.now();
    const { placebos } = placebosWithPredictors(panel, fiveMeans, { doing });
    const spent = performance.now() - from;
    doing.end();
    const name = `SC by five predictors, their weights searched for all 355, threads: ${threads}`;
    tell(name, spent, threads === 2 ? 30_000 : undefined, 'once');
    return JSON.stringify(placebos);
  });
  if (one !== two) throw new Error('Two threads answer other numbers than one');
}

function warm(name: string, goal: number | undefined, rounds: number, work: () => unknown): void {
  const times = warmTimes(rounds, work);
  tell(name, median(times), goal, `of ${rounds}, worst ${Math.max(...times).toFixed(1)} ms`);
}

/** A process that starts, reads a file, estimates and tells. */
function cold(name: string, goal: number, rounds: number, block: Block): void {
  const folder = mkdtempSync(join(tmpdir(), 'omstilt-bench-'));
  const file = join(folder, 'panel.csv');
  writeFileSync(file, asTable(block));
  const program = join(dirname(fileURLToPath(import.meta.url)), 'omstilt.js');
  const start = block.panel.periods[block.pre] ?? '';
  const words = [
    'evaluate',
    file,
    '--layout',
    'wide',
    '--unit-column',
    'unit',
    '--treated',
    'M0',
    '--start',
    start,
  ];
  const times = Array.from({ length: rounds }, () => {
    const from = performance.now();
    const { status } = spawnSync(process.execPath, [program, ...words, '--placebo', '--json']);
    if (status !== 0) throw new Error(`omstilt evaluate ended with ${status}`);
    return performance.now() - from;
  });
  rmSync(folder, { recursive: true });
  tell(name, median(times), goal, `of ${rounds}`);
}

function asTable({ panel: { units, periods, outcomes } }: Block): string {
  const rows = units.map((unit, at) =>
    [unit, ...outcomes.subarray(at * periods.length, (at + 1) * periods.length)].join(),
  );
  return [['unit', ...periods].join(), ...rows].join('\n');
}

const tell = (name: string, ms: number, goal: number | undefined, more: string) =>
  say(`  ${name}: ${inMs(ms)}${goal === undefined ? '' : ` (goal ${goal})`}, ${more}`);
