import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../numbers/normal.ts';
import { randomBits } from '../numbers/random.ts';
import { nationalPanel } from '../testing/public-panels.ts';
import { placebosInSpace } from './placebos-in-space.ts';
import { permutationPower, powerOf } from './power.ts';
import { spreadBySize } from './spread-by-size.ts';

const national = nationalPanel();

describe('what could be found', () => {
  it.skipIf(!national)('is 4.6 % in a panel of 356 municipalities (data beside the repository)', () => {
    const { placebos } = placebosInSpace(national as NonNullable<typeof national>, 'sdid');
    const made = powerOf(placebos.map(({ effect }) => effect));
    expect(made.sigma).toBeCloseTo(0.01635, 4);
    expect(made.normal).toBeCloseTo(0.0458, 4);
    expect(made.normal / made.sigma).toBeCloseTo(2.80159, 4);
    expect(made.permutation?.increase).toBeGreaterThan(0.03);
    expect(made.permutation?.decrease).toBeLessThan(-0.03);
  });

  it('is nothing at 5 % below 19 placebos, for a permutation test', () => {
    const effects = Array.from({ length: 19 }, (_, k) => Math.sin(k + 1));
    expect(powerOf(effects)).toMatchObject({ needed: 19 });
    expect(powerOf(effects).permutation).not.toBeNull();
    expect(powerOf(effects.slice(1)).permutation).toBeNull();
    expect(permutationPower(effects.slice(1), 1e9)).toBe(0);
  });

  it('is the smallest effect that is found as often as asked, in either direction', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: 19, maxLength: 80 }),
        fc.constantFrom(0.5, 0.8, 0.9),
        (effects, power) => {
          const { increase, decrease } = powerOf(effects, { power }).permutation as {
            increase: number;
            decrease: number;
          };
          expect(permutationPower(effects, increase + 1e-9)).toBeGreaterThanOrEqual(power);
          expect(permutationPower(effects, decrease - 1e-9)).toBeGreaterThanOrEqual(power);
          if (increase > 1e-8) expect(permutationPower(effects, increase - 1e-9)).toBeLessThan(power);
          if (decrease < -1e-8) expect(permutationPower(effects, decrease + 1e-9)).toBeLessThan(power);
        },
      ),
    );
  });

  it('is refused without effects, or with a hole among them', () => {
    expect(() => powerOf([1])).toThrow('no-power-to-state');
    expect(() => powerOf([1, Number.NaN])).toThrow('no-power-to-state');
    expect(() => powerOf([1, 2], { alpha: 0 })).toThrow('no-power-to-state');
  });
});

describe('the spread by size', () => {
  const bits = randomBits(11, 0);
  const sizes = Array.from({ length: 2000 }, (_, k) => 500 * 1.003 ** k);
  const effects = sizes.map((size) => normalQuantile((bits.word() + 0.5) / 2 ** 32) * Math.sqrt(40 / size));

  it('finds the slope that made the numbers, and the spread at a size', () => {
    const made = spreadBySize(effects, sizes);
    expect(Math.abs(made.slope + 1)).toBeLessThan(3 * made.slopeError);
    expect(made.sigma(10_000) / Math.sqrt(40 / 10_000)).toBeCloseTo(1, 1);
    expect(made.sizes.from).toBeCloseTo(500, 6);
  });

  it('leaves squares that are one on average, and takes an effect of zero', () => {
    const some = [0, ...effects.slice(1, 40)];
    const { sigma } = spreadBySize(some, sizes.slice(0, 40));
    const mean = some.reduce((sum, effect, k) => sum + (effect / sigma(sizes[k] as number)) ** 2, 0) / 40;
    expect(mean).toBeCloseTo(1, 10);
  });

  it('scales with the outcome and not with the unit of size', () => {
    const made = spreadBySize(effects.slice(0, 50), sizes.slice(0, 50));
    const other = spreadBySize(
      effects.slice(0, 50).map((effect) => 100 * effect),
      sizes.slice(0, 50).map((size) => size / 1000),
    );
    expect(other.slope).toBeCloseTo(made.slope, 9);
    expect(other.sigma(0.5) / made.sigma(500)).toBeCloseTo(100, 6);
  });

  it('refuses sizes without logarithm, or all the same', () => {
    expect(() => spreadBySize([1, 2, 3], [1, 0, 2])).toThrow('not-a-size');
    expect(() => spreadBySize([1, 2, 3], [5, 5, 5])).toThrow('no-spread-by-size');
    expect(() => spreadBySize([0, 0, 0], [5, 6, 7])).toThrow('no-spread-by-size');
    expect(() => spreadBySize([0, 0, 1], [5, 6, 7])).toThrow('no-spread-by-size');
    expect(() => spreadBySize([1, 2, 3], [1, 2, 3]).sigma(-1)).toThrow('not-a-size');
  });
});
