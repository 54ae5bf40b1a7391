import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyOrderSum } from './any-order-sum.ts';
import { gammaBelow, gammaQuantile, logGamma } from './gamma.ts';
import { poissonInterval } from './poisson-interval.ts';

// Nothing is random here but the counts: limits as printed in tables of the exact interval.
it.each([
  [0, 0, 3.689],
  [1, 0.0253, 5.572],
  [5, 1.623, 11.668],
  [10, 4.795, 18.39],
  [100, 81.364, 121.627],
])('of %d, 95 %% of the exact interval is %d to %d', (count, low, high) => {
  const interval = poissonInterval(count, 0.95);
  expect(interval.low).toBeCloseTo(low, 2);
  expect(interval.high).toBeCloseTo(high, 2);
});

it('each limit leaves the tail it should, summed term by term', () => {
  const atMost = (count: number, mean: number) => {
    let term = Math.exp(-mean);
    let sum = term;
    for (let at = 1; at <= count; at++) {
      term *= mean / at;
      sum += term;
    }
    return sum;
  };
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 300 }),
      fc.constantFrom(0.5, 0.9, 0.95, 0.99),
      (count, confidence) => {
        const { low, high } = poissonInterval(count, confidence);
        expect(1 - atMost(count - 1, low)).toBeCloseTo((1 - confidence) / 2, 10);
        expect(atMost(count, high)).toBeCloseTo((1 - confidence) / 2, 10);
      },
    ),
  );
});

it('the cube for large counts goes on where the exact interval ends', () => {
  const [exact, cube] = [poissonInterval(1e5, 0.95), poissonInterval(1e5 + 1e-6, 0.95)];
  expect(cube.low / exact.low).toBeCloseTo(1, 8);
  expect(cube.high / exact.high).toBeCloseTo(1, 8);
  expect(poissonInterval(1e15, 0.95).low).toBeLessThan(1e15);
});

describe('the gamma distribution', () => {
  it('of shape one is the exponential, and of shape a half the square of a normal', () => {
    expect(gammaBelow(2, 1)).toBeCloseTo(1 - Math.exp(-2), 14);
    expect(gammaQuantile(0.95, 0.5) * 2).toBeCloseTo(3.841458820694124, 10);
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 14);
    expect(logGamma(11)).toBeCloseTo(Math.log(3628800), 12);
  });
});

it('a sum is the same to the last bit in any order, and keeps what rounding would lose', () => {
  expect(anyOrderSum([1, 1e100, 1, -1e100])).toBe(2);
  const numbers = fc.array(fc.double({ noNaN: true, min: -1e12, max: 1e12 }));
  fc.assert(
    fc.property(numbers, (of) => {
      expect(anyOrderSum([...of].reverse())).toBe(anyOrderSum(of));
    }),
  );
});
