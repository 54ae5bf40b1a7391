import fc from 'fast-check';
import { expect, it } from 'vitest';
import { median, robustDeviation } from './median.ts';
import { normalQuantile } from './normal.ts';

it('half of the values lie on either side, in any order, and the order is left as it was', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 1, maxLength: 30 }), (values) => {
      const given = [...values];
      const middle = median(given);
      expect(given).toEqual(values);
      expect(values.filter((value) => value < middle).length).toBeLessThanOrEqual(values.length / 2);
      expect(values.filter((value) => value > middle).length).toBeLessThanOrEqual(values.length / 2);
      expect(median(values.toReversed())).toBe(middle);
    }),
  );
});

it('of an even number the mean of the two in the middle', () => {
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([7])).toBe(7);
});

it('the robust deviation of what is normal is its standard deviation, and a wild value does not move it', () => {
  const normal = Array.from({ length: 999 }, (_, at) => 5 + 3 * normalQuantile((at + 0.5) / 999));
  expect(robustDeviation(normal)).toBeCloseTo(3, 1);
  expect(robustDeviation([...normal, 1e9])).toBeCloseTo(robustDeviation(normal), 1);
  expect(robustDeviation([2, 2, 2])).toBe(0);
});
