import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sc } from '../estimators/estimators.ts';
import { blockOf } from '../panel/block.ts';
import { panelOf } from '../panel/panel.ts';
import { madeBlock } from '../testing/made-block.ts';
import { hullTest, outOfRange } from './hull.ts';
import { notInHull } from './not-in-hull.ts';

const blockFrom = (rows: readonly (readonly number[])[], pre: number) =>
  blockOf(
    panelOf({
      units: rows.map((_, unit) => `u${unit}`),
      periods: (rows[0] ?? []).map((_, t) => String(2000 + t)),
      outcomes: Float64Array.from(rows.flat()),
      starts: Int32Array.from(rows, (_, unit) => (unit === 0 ? pre : -1)),
    }),
    1,
  );

describe('whether the treated lie inside the hull of the controls', () => {
  it('inside: no distance, and no period out of range', () => {
    const test = hullTest(
      blockFrom(
        [
          [2, 3, 2, 9],
          [1, 1, 1, 1],
          [3, 7, 1, 2],
          [2, 1, 4, 5],
          [2, 3, 3, 1],
        ],
        3,
      ),
    );
    expect(test).toMatchObject({ inside: true, distance: 0, outOfRange: [], withLevel: { inside: true } });
  });

  it('outside all of them: which periods, on which side, by how much', () => {
    const test = hullTest(
      blockFrom(
        [
          [9, 3, 0, 9],
          [1, 4, 1, 1],
          [3, 2, 5, 2],
          [2, 3, 4, 5],
        ],
        3,
      ),
    );
    expect(test.inside).toBe(false);
    expect(test.outOfRange).toEqual([
      { time: '2000', direction: 'above', by: 6 },
      { time: '2002', direction: 'below', by: 1 },
    ]);
  });

  it('in range in every period is not inside: the nearest mean misses', () => {
    const test = hullTest(
      blockFrom(
        [
          [1, 2, 1, 0],
          [1, 1, 1, 0],
          [2, 2, 2, 0],
          [3, 3, 3, 0],
        ],
        3,
      ),
    );
    expect(test.outOfRange).toEqual([]);
    expect(test.inside).toBe(false);
    expect(test.distance).toBeGreaterThan(0.3);
  });

  it('another level brings a parallel path inside', () => {
    const test = hullTest(
      blockFrom(
        [
          [11, 12, 14, 0],
          [1, 2, 4, 0],
          [3, 2, 1, 0],
          [3, 3, 3, 0],
        ],
        3,
      ),
    );
    expect(test.inside).toBe(false);
    expect(test.withLevel).toEqual({ inside: true, distance: 0 });
  });

  it('the distance is the fit of the synthetic control: its certificate', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: 2, max: 20 }), (seed, controls) => {
        const block = madeBlock({ seed, controls });
        const { distance, withLevel } = hullTest(block);
        expect(distance).toBeCloseTo(sc(block.panel).fit.rmse, 6);
        expect(withLevel.distance).toBeLessThanOrEqual(distance + 1e-6);
      }),
      { numRuns: 40 },
    );
  });

  it('does not depend on the unit of measurement', () => {
    const block = madeBlock({ change: (unit) => (unit === 0 ? 60 : 0) });
    const scaled = {
      ...block,
      panel: { ...block.panel, outcomes: block.panel.outcomes.map((value) => 1e6 * value) },
    };
    expect(hullTest(scaled).distance / 1e6).toBeCloseTo(hullTest(block).distance, 6);
    expect(hullTest(scaled).outOfRange).toHaveLength(hullTest(block).outOfRange.length);
  });
});

describe('what is said of it', () => {
  it('nothing where every period is in range', () => {
    expect(notInHull([], 9)).toEqual([]);
  });

  it('the periods by direction, and another level or an augmented control to do', () => {
    const block = madeBlock({ change: (unit, t) => (unit === 0 ? (t < 2 ? 90 : t < 4 ? -90 : 0) : 0) });
    const [warning] = notInHull(outOfRange(block), block.pre);
    expect(warning).toMatchObject({
      code: 'outside-the-hull',
      found:
        'in 4 of 12 periods before the treatment the treated lie outside all donors: above in 2000, 2001; below in 2002, 2003',
      where: { period: '2000' },
    });
    expect(warning?.remedy).toMatch(/difp.*sdid.*asc/);
  });

  it('many periods are counted after the tenth', () => {
    const block = madeBlock({ change: (unit) => (unit === 0 ? 500 : 0) });
    expect(notInHull(outOfRange(block), block.pre)[0]?.found).toContain('2009 and 2 more');
  });
});
