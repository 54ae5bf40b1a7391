import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type Block,
  blockOf,
  estimate,
  fitRow,
  fittingOf,
  panelOf,
  placebosInSpace,
} from '#packages/counterfactual/index.ts';
import { say } from './say.ts';

/** Estimates on one core: warm, the median of many; cold, a process that starts, makes a panel, estimates and ends. */
export function benchCounterfactual({ fast }: { fast: boolean }): void {
  say('Counterfactuals, one core: panels made by a model of the size of the public ones.');
  const tobacco = made(39, 31, 19);
  const national = made(356, 30, 20);
  const rounds = fast ? 15 : 60;
  warm('SDID and all 38 placebos, 39 × 31', 3, rounds, () => placebosInSpace(tobacco, 'sdid'));
  warm('SDID and all 355 placebos, 356 × 30', 60, rounds, () => placebosInSpace(national, 'sdid'));
  warm('SC and all 355 placebos, 356 × 30', 20, rounds, () => placebosInSpace(national, 'sc'));
  warm('as synthdid iterates, SDID alone, 39 × 31', undefined, rounds, () =>
    estimate(tobacco, 'sdid', { mode: 'compat' }),
  );
  cold('SDID and all 38 placebos, 39 × 31, a process of its own', 250, fast ? 3 : 7, tobacco);
  if (!fast) large();
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

function warm(name: string, goal: number | undefined, rounds: number, work: () => unknown): void {
  for (let round = 0; round < 10; round += 1) work();
  const times = Array.from({ length: rounds }, () => {
    const from = performance.now();
    work();
    return performance.now() - from;
  });
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
  say(
    `  ${name}: ${ms < 100 ? ms.toFixed(2) : Math.round(ms)} ms${goal === undefined ? '' : ` (goal ${goal})`}, ${more}`,
  );

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Units with levels and trends of their own, three common factors and noise; the first is treated from position `start` on. */
function made(units: number, periods: number, start: number): Block {
  let state = 20_240_601;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return (state >>> 0) / 2 ** 32 - 0.5;
  };
  const factors = Array.from({ length: 3 * periods }, next);
  const outcomes = new Float64Array(units * periods);
  for (let unit = 0; unit < units; unit += 1) {
    const [level, trend, one, two, three] = [9 + 3 * next(), 0.01 * next(), next(), next(), next()];
    for (let t = 0; t < periods; t += 1) {
      const common =
        one * (factors[t] ?? 0) + two * (factors[periods + t] ?? 0) + three * (factors[2 * periods + t] ?? 0);
      outcomes[unit * periods + t] = level + trend * t + 0.05 * common + 0.03 * next();
    }
  }
  const starts = Int32Array.from({ length: units }, (_, unit) => (unit === 0 ? start : -1));
  const names = Array.from({ length: units }, (_, unit) => `M${unit}`);
  return blockOf(
    panelOf({
      units: names,
      periods: Array.from({ length: periods }, (_, t) => String(1995 + t)),
      outcomes,
      starts,
    }),
    3,
  );
}
