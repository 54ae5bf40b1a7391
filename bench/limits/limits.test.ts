import { describe, expect, it } from 'vitest';
import { panels } from '../panels.ts';
import { ceilingOf, productsOf } from './ceiling.ts';
import {
  eigenFlops,
  frankWolfeFlops,
  multiplierFlops,
  nearestFlops,
  newtonFlops,
  placeboFlops,
} from './flops.ts';

describe('the measure of the kernels', { timeout: 60_000 }, () => {
  it('sums products', () => {
    for (const size of [8, 64, 808]) {
      const [a, b] = [1, 2].map((seed) =>
        Float64Array.from({ length: size }, (_, k) => Math.sin(seed * k + seed)),
      );
      const plain = (a as Float64Array).reduce((sum, value, k) => sum + value * (b?.[k] as number), 0);
      expect(productsOf(a as Float64Array, b as Float64Array)).toBeCloseTo(plain, 10);
    }
  });

  it('reads sixteen bytes for two flops, wherever they lie', () => {
    for (const bytes of [16 * 1024, 2 ** 20, 1000]) {
      const { gflops, gbytes } = ceilingOf(bytes);
      expect(gbytes / gflops).toBeCloseTo(8, 10);
      expect(gflops).toBeGreaterThan(0.1);
    }
  });
});

describe('counts of flops', { timeout: 60_000 }, () => {
  it('are those of the algorithms: a Newton step on the national panel 57 thousand, Frank–Wolfe 4.3 and 42.6 thousand a step', () => {
    const at = (iterations: number) => newtonFlops({ rows: 355, size: 20, iterations, support: 100 });
    // The research counts 2·N·T + m·T² + T³/3; forming the lower half, adding up and solving make it a few thousand more.
    expect((at(5) - at(4)) / 57_000).toBeGreaterThan(1);
    expect((at(5) - at(4)) / 57_000).toBeLessThan(1.15);
    expect(frankWolfeFlops({ rows: 38, size: 19, iterations: 1 })).toBe(4332);
    expect(frankWolfeFlops({ rows: 355, size: 20, iterations: 1 })).toBe(42_600);
  });

  it('grow with every size', () => {
    const solve = { rows: 50, size: 20, iterations: 5, support: 10 };
    for (const flops of [newtonFlops, nearestFlops])
      for (const key of ['rows', 'size', 'iterations', 'support'] as const)
        expect(flops({ ...solve, [key]: solve[key] * 2 })).toBeGreaterThan(flops(solve));
    expect(eigenFlops(20)).toBe(8 * eigenFlops(10));
  });

  it('of draws are an eighth of an addition for each sign, and the tables', () => {
    expect(multiplierFlops(15, 500, 1000)).toBe(15 * 63 * 1256);
  });

  it('of all placebos follow what each solve took: about the third of a million each with a ridge, less without', () => {
    const { national } = panels();
    const each = (kind: 'sc' | 'sdid') => placeboFlops(national, kind) / 356;
    expect(each('sdid')).toBeGreaterThan(0.2e6);
    expect(each('sdid')).toBeLessThan(0.8e6);
    expect(each('sc')).toBeGreaterThan(0.1e6);
    expect(each('sc')).toBeLessThan(each('sdid'));
  });
});
