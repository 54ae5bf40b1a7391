import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomBits } from '../numbers/random.ts';
import { staggered } from '../testing/panels.ts';
import { csdid } from './csdid.ts';
import { multiplierDraws } from './multiplier-bootstrap.ts';

describe('a draw of the multiplier bootstrap', () => {
  it('is the sum of every cluster times its sign', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 75 }),
        fc.integer({ min: 1, max: 35 }),
        fc.nat(),
        (clusters, columns, seed) => {
          const values = Float64Array.from({ length: clusters * columns }, (_, at) => Math.sin(at + seed));
          const replications = 7;
          const draws = multiplierDraws(
            { columns, clusters, units: clusters, values },
            { replications, seed },
          );
          for (let draw = 0; draw < replications; draw += 1) {
            const bits = randomBits(seed, draw);
            const words = Array.from({ length: Math.ceil(clusters / 32) }, () => bits.word());
            for (let column = 0; column < columns; column += 1) {
              let sum = 0;
              for (let cluster = 0; cluster < clusters; cluster += 1) {
                const sign = ((words[cluster >> 5] as number) >>> (cluster & 31)) & 1 ? 1 : -1;
                sum += sign * (values[column * clusters + cluster] as number);
              }
              expect(draws[column * replications + draw]).toBeCloseTo(sum, 10);
            }
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('is the same however many draws are made with it', () => {
    const values = Float64Array.from({ length: 60 }, (_, at) => Math.cos(at));
    const basis = { columns: 2, clusters: 30, units: 30, values };
    const few = multiplierDraws(basis, { replications: 100, seed: 3 });
    const many = multiplierDraws(basis, { replications: 1000, seed: 3 });
    expect(few.subarray(0, 100)).toEqual(many.subarray(0, 100));
    expect(few.subarray(100)).toEqual(many.subarray(1000, 1100));
  });

  it('has the analytic variance', () => {
    const values = Float64Array.from({ length: 40 }, (_, at) => Math.sin(at * at));
    const draws = multiplierDraws(
      { columns: 1, clusters: 40, units: 40, values },
      { replications: 40_000, seed: 1 },
    );
    const wanted = values.reduce((sum, value) => sum + value * value, 0);
    const found = draws.reduce((sum, value) => sum + value * value, 0) / draws.length;
    expect(Math.abs(found / wanted - 1)).toBeLessThan(0.03);
  });
});

describe('bootstrapped effects', () => {
  const panel = staggered({ seed: 21, units: 12 });
  const bootstrap = { replications: 500, seed: 9 };

  it('are the same to the last bit when drawn again, and others with another seed', () => {
    expect(csdid(panel, { bootstrap })).toEqual(csdid(panel, { bootstrap }));
    const other = csdid(panel, { bootstrap: { ...bootstrap, seed: 10 } });
    expect(other.attgt[0]?.bootstrapError).not.toBe(csdid(panel, { bootstrap }).attgt[0]?.bootstrapError);
  });

  it('keep the analytic estimates and errors, and have bands that are wider than those of each alone', () => {
    const drawn = csdid(panel, { bootstrap });
    const alone = csdid(panel);
    let wider = 0;
    alone.attgt.forEach((cell, at) => {
      const own = drawn.attgt[at];
      expect(own).toMatchObject({ estimate: cell.estimate, standardError: cell.standardError });
      if (own && own.high - own.low > cell.high - cell.low) wider += 1;
    });
    expect(wider).toBe(alone.attgt.length);
  });

  it('take clusters of one unit each for none, and twins in one cluster for one unit twice as sure of nothing', () => {
    const own = Int32Array.from(panel.units, (_, unit) => 1000 - unit);
    expect(csdid(panel, { bootstrap, clusters: own })).toEqual(csdid(panel, { bootstrap }));
    const twins = twice(panel);
    const clusters = Int32Array.from(twins.units, (_, unit) => unit >> 1);
    const result = csdid(twins, { clusters, bootstrap });
    const single = csdid(panel, { bootstrap });
    single.attgt.forEach(({ estimate, standardError, bootstrapError }, at) => {
      expect(result.attgt[at]?.estimate).toBeCloseTo(estimate, 10);
      expect(result.attgt[at]?.standardError).toBeCloseTo(standardError, 10);
      expect(result.attgt[at]?.bootstrapError).toBeCloseTo(bootstrapError ?? Number.NaN, 10);
    });
  });
});

/** Every unit and, after it, its twin. */
function twice(panel: ReturnType<typeof staggered>) {
  const periods = panel.periods.length;
  const pairs = <T>(list: readonly T[]) => list.flatMap((each) => [each, each]);
  return {
    ...panel,
    units: panel.units.flatMap((unit) => [unit, `${unit}, twin`]),
    starts: Int32Array.from(pairs(Array.from(panel.starts))),
    outcomes: Float64Array.from(
      panel.units
        .flatMap((_, unit) => pairs([panel.outcomes.slice(unit * periods, (unit + 1) * periods)]))
        .flatMap((row) => [...row]),
    ),
    covariates: new Map<string, Float64Array>(),
  };
}
