import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Panel } from '../panel/panel.ts';
import { designs } from './designs.ts';
import { type Model, simulatedPanel } from './simulated-panel.ts';

const { model } = designs.factors;
const drawn = (changes: Partial<Model>, replication = 0, effect = 0) =>
  simulatedPanel({ ...model, ...changes }, { seed: 1, replication, effect });

describe('a simulated panel', { timeout: 60_000 }, () => {
  it('is the same for the same seed and replication, and another for any other', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat({ max: 1000 }), (seed, replication) => {
        const of = (own: number, number: number) =>
          simulatedPanel(model, { seed: own, replication: number, effect: 0 }).outcomes;
        expect(of(seed, replication)).toEqual(of(seed, replication));
        expect(of(seed, replication)).not.toEqual(of(seed + 1, replication));
        expect(of(seed, replication)).not.toEqual(of(seed, replication + 1));
      }),
      { numRuns: 20 },
    );
  });

  it('differs by a planted effect in the treated cells, and nowhere else', () => {
    const cohorts = [
      { start: 8, units: 2 },
      { start: 20, units: 3 },
    ];
    const [without, with_] = [drawn({ cohorts }), drawn({ cohorts }, 0, -0.1)];
    const periods = without.periods.length;
    without.outcomes.forEach((outcome, at) => {
      const start = without.starts[Math.floor(at / periods)] as number;
      const isTreated = start >= 0 && at % periods >= start;
      expect(with_.outcomes[at]).toBeCloseTo(isTreated ? outcome - 0.1 : outcome, 12);
    });
    expect(Array.from(without.starts).filter((start) => start === 8)).toHaveLength(2);
    expect(Array.from(without.starts).filter((start) => start === 20)).toHaveLength(3);
  });

  it('takes the units whose last year before was worst, where it is asked for', () => {
    const quiet = { level: 0, trend: 0, factors: [], units: 60 };
    for (let replication = 0; replication < 50; replication += 1) {
      const panel = drawn({ ...quiet, worstOf: 10, cohorts: [{ start: 20, units: 2 }] }, replication);
      const lastBefore = (unit: number) => panel.outcomes[unit * 30 + 19] as number;
      const candidates = Array.from({ length: 20 }, (_, unit) => unit);
      const worst = candidates.sort((a, b) => lastBefore(a) - lastBefore(b)).slice(0, 2);
      const treated = candidates.filter((unit) => (panel.starts[unit] as number) >= 0);
      expect(treated.sort()).toEqual(worst.sort());
    }
  });
});

describe('its parts have the spreads that the model states', { timeout: 60_000 }, () => {
  const many = { units: 4000, cohorts: [{ start: 20, units: 2000 }] };

  it('levels', () => {
    const panel = drawn({ ...many, trend: 0, factors: [], noise: 0 });
    expectSpread(column(panel, 0), model.level);
  });

  it('errors, in the first period as in the last, and their persistence', () => {
    const panel = drawn({ ...many, level: 0, trend: 0, factors: [] });
    for (const t of [0, 29]) expectSpread(column(panel, t), model.noise);
    const [now, next] = [centred(column(panel, 10)), centred(column(panel, 11))];
    const inner = now.reduce((sum, value, unit) => sum + value * (next[unit] as number), 0);
    const persistence = inner / now.reduce((sum, value) => sum + value ** 2, 0);
    expect(Math.abs(persistence - model.persistence)).toBeLessThan(4 * Math.sqrt(0.75 / 4000));
  });

  it('trends, and how far those of the treated lie apart', () => {
    const panel = drawn({ ...many, level: 0, noise: 0, factors: [], apart: 1.5 });
    const rise = panel.units.map((_, unit) => {
      const at = unit * 30;
      return ((panel.outcomes[at + 29] as number) - (panel.outcomes[at] as number)) / 29;
    });
    const [treated, others] = [rise.slice(0, 2000), rise.slice(2000)];
    expectSpread(treated, model.trend);
    expectSpread(others, model.trend);
    const apart = mean(treated) - mean(others);
    expect(Math.abs(apart + 1.5 * model.trend)).toBeLessThan(4 * model.trend * Math.sqrt(2 / 2000));
  });

  it('nothing moves any unit apart from the others where no part is there', () => {
    const panel = drawn({ level: 0, trend: 0, noise: 0, factors: [] });
    for (let t = 0; t < 30; t += 1) expect(new Set(column(panel, t)).size).toBe(1);
  });
});

/** A standard deviation of n normals has a standard error of itself over √2n: four of them. */
function expectSpread(values: readonly number[], wanted: number): void {
  const spread = Math.sqrt(centred(values).reduce((sum, value) => sum + value ** 2, 0) / values.length);
  expect(Math.abs(spread / wanted - 1)).toBeLessThan(4 / Math.sqrt(2 * values.length));
}

const column = ({ units, periods, outcomes }: Panel, t: number) =>
  units.map((_, unit) => outcomes[unit * periods.length + t] as number);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
function centred(values: readonly number[]): number[] {
  const centre = mean(values);
  return values.map((value) => value - centre);
}
