import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { treatedPath } from '../estimators/augmented/comparison.ts';
import { refitOf } from '../estimators/augmented/refit.ts';
import { estimate } from '../estimators/estimators.ts';
import { type Kind, kinds } from '../estimators/weighted/kinds.ts';
import { weightedRefit } from '../estimators/weighted/refit.ts';
import { type Block, blockOf } from '../panel/block.ts';
import { panelOf } from '../panel/panel.ts';
import { kansas, prop99 } from '../testing/public-panels.ts';
import { reference } from '../testing/reference.ts';
import { conformalTest } from './conformal.ts';
import { conformalOf } from './conformal-of.ts';

const all = Object.keys(kinds) as Kind[];
const found = (block: Block, kind: Kind, level?: number) =>
  conformalOf(block, estimate(block, kind).effects, {
    refitOver: (periods) => weightedRefit(block, kind, periods),
    ...(level === undefined ? {} : { level }),
  });

const california = prop99();
describe.skipIf(!california)('Prop 99, beside the repository', () => {
  const block = california as Block;

  it('sc: p = 3/31 of no effect in any period, and a low end below the grid of the reference', () => {
    const made = found(block, 'sc', 0.9);
    expect(made).toMatchObject({ p: 3 / 31, smallest: 1 / 31, tests: 'no-effect-in-any-period' });
    // The reference tries effects down to −60, and rejects none of them; −156 is rejected.
    expect(made.joint.low).toBeLessThan(-60);
    expect(made.joint.low).toBeGreaterThan(-156);
    expect(Math.floor(made.joint.high ?? 0)).toBe(
      reference('prop99_sc_inference_exact').conformal_movingblock_q1.ci90[1],
    );
    expect(made.joint.tests).toBe('one-constant-in-all-post-periods');
    expect(made.byPeriod).toHaveLength(12);
    expect(made.byPeriod.at(-1)).toMatchObject({ time: '2000', pOfZero: 1 / 20 });
  });

  it('sdid: what is left in each period is less the ridge than nothing, and sums to nothing', () => {
    const left = weightedRefit(block, 'sdid')(treatedPath(block));
    expect(left.reduce((sum, gap) => sum + gap, 0)).toBeCloseTo(0, 8);
    const size = (gaps: Float64Array) => gaps.reduce((sum, gap) => sum + gap * gap, 0);
    // No ridge fits nearer, equal weights less near.
    expect(size(weightedRefit(block, 'difp')(treatedPath(block)))).toBeLessThan(size(left));
    expect(size(weightedRefit(block, 'did')(treatedPath(block)))).toBeGreaterThan(size(left));
  });
});

const taxCuts = kansas();
describe.skipIf(!taxCuts)('Kansas 2012, beside the repository', () => {
  it.each(['sc', 'difp', 'sdid'] as const)(
    '%s: the joint interval has the two ends where p falls to alpha, further out than was first tried',
    (kind) => {
      const block = taxCuts as Block;
      const { joint } = found(block, kind);
      const pOf = (effect: number) =>
        conformalTest(
          { refit: weightedRefit(block, kind), path: treatedPath(block), pre: block.pre },
          new Float64Array(block.post).fill(effect),
        ).p;
      const [low, high] = [joint.low as number, joint.high as number];
      expect(low).toBeGreaterThan(-1);
      expect(high).toBeLessThan(0.5);
      expect(Math.min(pOf(low), pOf(high))).toBeGreaterThan(0.05);
      expect(Math.max(pOf(low - 1e-5), pOf(high + 1e-5))).toBeLessThanOrEqual(0.05);
      expect(joint.tried.from).toBeLessThan(low);
      expect(joint.tried.to).toBeGreaterThan(high);
    },
  );
});

it('an end is unbounded where p does not fall however far one goes, and says how far that was', () => {
  // Treated for longer than before, with a level of its own: a shift leaves more before than after.
  const block = blockOf(
    panelOf({
      units: ['t', 'a', 'b', 'c'],
      periods: Array.from({ length: 24 }, (_, t) => String(2000 + t)),
      outcomes: Float64Array.from({ length: 96 }, (_, at) => Math.sin(at * at)),
      starts: Int32Array.of(6, -1, -1, -1),
    }),
    3,
  );
  const { joint } = found(block, 'did', 0.9);
  expect([joint.low, joint.high]).toEqual([null, null]);
  expect(joint.tried.to - joint.tried.from).toBeGreaterThan(1e4);
});

const panels = fc
  .record({ controls: fc.integer({ min: 3, max: 7 }), pre: fc.integer({ min: 4, max: 14 }) })
  .chain(({ controls, pre }) => {
    const cells = (controls + 1) * (pre + 2);
    return fc
      .array(
        fc.integer({ min: -500, max: 500 }).map((whole) => whole / 10),
        { minLength: cells, maxLength: cells },
      )
      .map((values) =>
        blockOf(
          panelOf({
            units: Array.from({ length: controls + 1 }, (_, unit) => `u${unit}`),
            periods: Array.from({ length: pre + 2 }, (_, t) => String(2000 + t)),
            outcomes: Float64Array.from(values),
            starts: Int32Array.from({ length: controls + 1 }, (_, unit) => (unit === 0 ? pre : -1)),
          }),
          3,
        ),
      );
  });

describe.each(all)('%s', (kind) => {
  it('leaves what scales with the outcome, and does not see its level where that may differ', () => {
    fc.assert(
      fc.property(panels, fc.constantFrom(1e-4, 1e5), (block, scale) => {
        const changed = (change: (value: number, unit: number) => number) => ({
          ...block,
          panel: {
            ...block.panel,
            outcomes: block.panel.outcomes.map((value, at) =>
              change(value, Math.floor(at / block.panel.periods.length)),
            ),
          },
        });
        const left = weightedRefit(block, kind)(treatedPath(block));
        const scaled = changed((value) => scale * value);
        for (const [t, gap] of weightedRefit(scaled, kind)(treatedPath(scaled)).entries())
          expect(gap / scale).toBeCloseTo(left[t] as number, 5);
        if (!kinds[kind].level) return;
        const raised = changed((value, unit) => (unit < 2 ? value + 700 : value));
        for (const [t, gap] of weightedRefit(raised, kind)(treatedPath(raised)).entries())
          expect(gap).toBeCloseTo(left[t] as number, 5);
      }),
      { numRuns: 30 },
    );
  });

  it('ends hold the effects that are not rejected, are null where none was rejected, and p is no smaller than can be', () => {
    fc.assert(
      fc.property(panels, fc.constantFrom(0.5, 0.8, 0.95), (block, level) => {
        const { p, smallest, joint, byPeriod } = found(block, kind, level);
        expect(p).toBeGreaterThanOrEqual(smallest);
        for (const { low, high, tried, empty, pOfZero } of [joint, ...byPeriod]) {
          expect(tried.from).toBeLessThan(tried.to);
          if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high);
          if (low !== null) expect(low).toBeGreaterThanOrEqual(tried.from);
          if (high !== null) expect(high).toBeLessThanOrEqual(tried.to);
          // An interval without zero, and a p-value that does not reject it, never stand side by side.
          if (pOfZero <= 1 - level + 1e-9 || tried.from > 0 || tried.to < 0) continue;
          expect(empty).toBe(false);
          expect((low ?? tried.from) <= 0 && (high ?? tried.to) >= 0).toBe(true);
        }
        // With so few shifts nothing can be rejected: both ends are open.
        if (1 / (block.pre + 2) > 1 - level) expect([joint.low, joint.high]).toEqual([null, null]);
      }),
      { numRuns: Number(process.env.OMSTILT_FUZZ ?? 12) },
    );
  });
});

it('a refit over all periods of a synthetic control is the one that stood alone', () => {
  fc.assert(
    fc.property(panels, (block) => {
      const path = treatedPath(block);
      expect(weightedRefit(block, 'sc')(path)).toEqual(refitOf(block)(path));
      expect(weightedRefit(block, 'difp')(path)).toEqual(refitOf(block, { unitEffects: true })(path));
    }),
    { numRuns: 10 },
  );
});
