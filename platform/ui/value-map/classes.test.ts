import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classesOf, classOf, countsOf } from './classes.ts';

const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { maxLength: 200 });

describe('the classes of a map', () => {
  it('hold every value once, whatever they are', () => {
    fc.assert(
      fc.property(values, (some) => {
        const counts = countsOf(some, classesOf(some));
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(some.length);
      }),
    );
  });

  it('are five at most, with bounds that grow', () => {
    fc.assert(
      fc.property(values, (some) => {
        const { bounds } = classesOf(some);
        expect(bounds.length).toBeLessThanOrEqual(4);
        expect([...bounds].sort((a, b) => a - b)).toEqual(bounds);
        expect(new Set(bounds).size).toBe(bounds.length);
      }),
    );
  });

  it('are the same in whatever order the values come', () => {
    fc.assert(
      fc.property(values, (some) => {
        expect(classesOf([...some].reverse())).toEqual(classesOf(some));
      }),
    );
  });

  it('never put a higher value in a lower class', () => {
    fc.assert(
      fc.property(values, values, (some, others) => {
        const classes = classesOf(some);
        const sorted = [...others].sort((a, b) => a - b).map((value) => classOf(value, classes));
        expect([...sorted].sort((a, b) => a - b)).toEqual(sorted);
      }),
    );
  });

  it('hold about equally many, with round bounds', () => {
    const some = Array.from({ length: 500 }, (_, at) => Math.round(200 * 1.017 ** at));
    const classes = classesOf(some);
    expect(classes.bounds).toHaveLength(4);
    for (const bound of classes.bounds) expect(bound).toBe(Number(bound.toPrecision(2)));
    for (const count of countsOf(some, classes)) expect(Math.abs(count - 100)).toBeLessThanOrEqual(50);
  });

  it('are as many as there are different values, where those are few', () => {
    expect(classesOf([])).toEqual({ bounds: [] });
    expect(classesOf([7, 7, 7])).toEqual({ bounds: [] });
    expect(classesOf([1, 2])).toEqual({ bounds: [2] });
  });

  it('count a bound to the class that it begins', () => {
    expect(classOf(10, { bounds: [10, 20] })).toBe(1);
    expect(classOf(9.99, { bounds: [10, 20] })).toBe(0);
    expect(classOf(1e9, { bounds: [10, 20] })).toBe(2);
  });
});
