import { normalQuantile } from '../numbers/normal.ts';
import { randomBits } from '../numbers/random.ts';
import { type Block, blockOf } from '../panel/block.ts';
import { panelOf } from '../panel/panel.ts';

export type MadeOptions = {
  readonly seed?: number;
  readonly controls?: number;
  readonly pre?: number;
  readonly post?: number;
  /** What is added to a cell; unit 0 is treated. */
  readonly change?: (unit: number, t: number) => number;
  readonly covariates?: ReadonlyMap<string, (unit: number, t: number) => number>;
};

/** An invented block: levels around 100, a common path, noise of one; the first unit is treated. */
export function madeBlock({
  seed = 1,
  controls = 10,
  pre = 12,
  post = 4,
  change = () => 0,
  covariates = new Map(),
}: MadeOptions = {}): Block {
  const bits = randomBits(seed, 0);
  const normal = () => normalQuantile((bits.word() + 0.5) / 2 ** 32);
  const periods = pre + post;
  const units = controls + 1;
  const path = Array.from({ length: periods }, () => 2 * normal());
  const levels = Array.from({ length: units }, (_, unit) => 100 + (unit === 0 ? 0 : 8 * normal()));
  const cells = (of: (unit: number, t: number) => number) =>
    Float64Array.from({ length: units * periods }, (_, at) => of(Math.floor(at / periods), at % periods));
  const outcomes = cells(
    (unit, t) => (levels[unit] as number) + (path[t] as number) + normal() + change(unit, t),
  );
  return blockOf(
    panelOf({
      units: Array.from({ length: units }, (_, unit) => (unit === 0 ? 'treated' : `donor ${unit}`)),
      periods: Array.from({ length: periods }, (_, t) => String(2000 + t)),
      outcomes,
      starts: Int32Array.from({ length: units }, (_, unit) => (unit === 0 ? pre : -1)),
      covariates: new Map([...covariates].map(([name, of]) => [name, cells(of)])),
    }),
    1,
  );
}
