import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { augmentedControl } from '../estimators/augmented/augmented-control.ts';
import { preFitOf } from '../estimators/estimate.ts';
import { difp, sc, sdid } from '../estimators/estimators.ts';
import { type Panel, panelOf } from '../panel/panel.ts';

/** Twice as many donors as periods before: the treated mostly lie inside their hull. */
const crowded = fc
  .record({ pre: fc.integer({ min: 3, max: 4 }), donors: fc.integer({ min: 8, max: 14 }) })
  .chain(({ pre, donors }) => {
    const cells = (donors + 1) * (pre + 2);
    return fc
      .array(fc.integer({ min: -400, max: 400 }), { minLength: cells, maxLength: cells })
      .map((values) =>
        panelFrom(
          values.map((value, at) => (at < pre ? value / 80 : value / 10)),
          donors,
          pre,
        ),
      )
      .filter(differ);
  });

function panelFrom(values: readonly number[], donors: number, pre: number, names?: readonly string[]): Panel {
  return panelOf({
    units: names ?? Array.from({ length: donors + 1 }, (_, unit) => `u${unit}`),
    periods: Array.from({ length: pre + 2 }, (_, t) => String(2000 + t)),
    outcomes: Float64Array.from(values),
    starts: Int32Array.from({ length: donors + 1 }, (_, unit) => (unit === 0 ? pre : -1)),
  });
}

/** Whether the controls have more than one path before: else an augmented control has nothing to learn from, and says so. */
function differ({ units, starts, outcomes, periods }: Panel): boolean {
  const path = (unit: number) =>
    outcomes.subarray(unit * periods.length, unit * periods.length + (starts[0] as number)).join();
  return new Set(units.map((_, unit) => path(unit)).slice(1)).size > 1;
}

/** The same of an augmented control. */
const asc = (panel: Panel) => {
  const { tie, estimate, unitWeights, effects } = augmentedControl(panel);
  const pre = panel.starts[0] as number;
  return { estimate, unitWeights, diagnostics: { tie }, fit: preFitOf(effects, pre, false) };
};

describe.each([
  ['sc', sc],
  ['difp', difp],
  ['asc', asc],
])('%s of a place inside the hull', (name, estimate) => {
  it('does not hang on the order of the units, nor do its weights', () => {
    fc.assert(
      fc.property(crowded, fc.infiniteStream(fc.nat()), (panel, keys) => {
        const one = estimate(panel);
        const order = panel.units
          .map((__, unit) => ({ unit, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ unit }) => unit);
        const width = panel.periods.length;
        const turned = panelOf({
          ...panel,
          units: order.map((unit) => panel.units[unit] as string),
          starts: Int32Array.from(order, (unit) => panel.starts[unit] as number),
          outcomes: Float64Array.from(
            order.flatMap((unit) => [...panel.outcomes.subarray(unit * width, (unit + 1) * width)]),
          ),
        });
        const other = estimate(turned);
        expect(other.estimate).toBeCloseTo(one.estimate, 6);
        const weights = new Map(other.unitWeights.map(({ unit, weight }) => [unit, weight]));
        for (const { unit, weight } of one.unitWeights) expect(weights.get(unit)).toBeCloseTo(weight, 6);
      }),
      { numRuns: 150 },
    );
  });

  it('a donor that stands once more changes nothing, and all that are alike share alike', () => {
    fc.assert(
      fc.property(crowded, fc.integer({ min: 1, max: 8 }), (panel, twin) => {
        const width = panel.periods.length;
        const one = estimate(panel);
        // Outside, the ridge of an augmented control sees one donor more.
        if (name === 'asc' && one.fit.rmse > 1e-9) return;
        const other = estimate(
          panelOf({
            ...panel,
            units: [...panel.units, 'double'],
            starts: Int32Array.from([...panel.starts, -1]),
            outcomes: Float64Array.from([
              ...panel.outcomes,
              ...panel.outcomes.subarray(twin * width, (twin + 1) * width),
            ]),
          }),
        );
        expect(other.estimate).toBeCloseTo(one.estimate, 6);
        const alike = (at: number) =>
          panel.outcomes.subarray((at + 1) * width, (at + 2) * width).join() ===
          panel.outcomes.subarray(twin * width, (twin + 1) * width).join();
        const together = one.unitWeights.reduce((sum, { weight }, at) => sum + (alike(at) ? weight : 0), 0);
        const several = one.unitWeights.filter((__, at) => alike(at)).length;
        expect(other.unitWeights.at(-1)?.weight).toBeCloseTo(together / (several + 1), 6);
        expect(other.unitWeights[twin - 1]?.weight).toBeCloseTo(together / (several + 1), 6);
      }),
      { numRuns: 150 },
    );
  });

  it('the estimate lies between the two ends that other weights could reach', () => {
    fc.assert(
      fc.property(crowded, (panel) => {
        const { estimate: tau, diagnostics } = estimate(panel);
        if (!diagnostics.tie) return;
        const { low, high } = diagnostics.tie;
        expect(low).toBeLessThanOrEqual(tau + 1e-9);
        expect(high).toBeGreaterThanOrEqual(tau - 1e-9);
      }),
      { numRuns: 150 },
    );
  });

  it('no estimate of fewer donors that fits as well lies beyond the two ends', () => {
    fc.assert(
      fc.property(
        crowded,
        fc.infiniteStream(fc.double({ min: 0.5, max: 1, noNaN: true })),
        (panel, draws) => {
          const { diagnostics } = estimate(panel);
          if (!diagnostics.tie) return;
          const { low, high } = diagnostics.tie;
          const kept = panel.units.map((__, unit) => unit === 0 || (draws.next().value as number) > 0.6);
          const width = panel.periods.length;
          const units = panel.units.flatMap((__, unit) => (kept[unit] ? [unit] : []));
          if (units.length < 2) return;
          const fewer = panelOf({
            ...panel,
            units: units.map((unit) => panel.units[unit] as string),
            starts: Int32Array.from(units, (unit) => panel.starts[unit] as number),
            outcomes: Float64Array.from(
              units.flatMap((unit) => [...panel.outcomes.subarray(unit * width, (unit + 1) * width)]),
            ),
          });
          if (!differ(fewer)) return;
          const some = estimate(fewer);
          if (some.fit.rmse > 1e-9) return;
          expect(some.estimate).toBeGreaterThan(low - 1e-6);
          expect(some.estimate).toBeLessThan(high + 1e-6);
        },
      ),
      { numRuns: 200 },
    );
  });
});

it('most of these places do lie inside', () => {
  const inside = fc.sample(crowded, { numRuns: 60, seed: 4 }).filter((panel) => sc(panel).diagnostics.tie);
  expect(inside.length).toBeGreaterThan(15);
});

describe('what is said of it', () => {
  /** One square of donors around the treated in two of three dimensions; what follows is 0, 1, 2 and 3 times ten. */
  const corners = [
    [1, 1, 0],
    [-1, 1, 0],
    [-1, -1, 0],
    [1, -1, 0],
    [0, 0, 5],
    [0, 0, -5],
  ];
  const panel = panelFrom(
    [[0, 0, 0, 0, 0], ...corners.map((corner, at) => [...corner, 10 * at, 10 * at])].flat(),
    6,
    3,
  );

  it('all corners share alike, and the two ends are told', () => {
    const { estimate, unitWeights, diagnostics, warnings } = sc(panel);
    for (const [at, { weight }] of unitWeights.entries()) expect(weight).toBeCloseTo(at < 4 ? 0.25 : 0, 9);
    expect(estimate).toBeCloseTo(-15, 8);
    // Corner 0 with its opposite, 2, at the least; the two far ones at the most.
    expect(diagnostics.tie).toMatchObject({ donors: 6, rule: 'nearest-donors' });
    expect(diagnostics.tie?.high).toBeCloseTo(-10, 8);
    expect(diagnostics.tie?.low).toBeCloseTo(-45, 8);
    const warning = warnings.find(({ code }) => code === 'not-unique');
    expect(warning?.found).toBe(
      '6 donors can be weighted in several ways that fit the periods before equally well; over all of them the estimate lies between -45.00 and -10.00',
    );
    expect(warning?.why).toContain('nearest');
  });

  it('with a ridge there is nothing to tell', () => {
    expect(sdid(panel).diagnostics.tie).toBeUndefined();
    expect(sdid(panel).warnings.map(({ code }) => code)).not.toContain('not-unique');
  });

  it('a perfect fit of donors that do not depend on each other is unique, and is not called otherwise', () => {
    const simplex = panelFrom(
      [
        [1, 1, 1, 0, 0],
        [4, 0, 0, 1, 1],
        [0, 4, 0, 2, 2],
        [0, 0, 4, 3, 3],
        [0, 0, 0, 4, 4],
      ].flat(),
      4,
      3,
    );
    const { unitWeights, diagnostics, warnings, fit } = sc(simplex);
    expect(fit.rmse).toBeLessThan(1e-9);
    for (const { weight } of unitWeights) expect(weight).toBeCloseTo(0.25, 9);
    expect(diagnostics.tie).toBeUndefined();
    expect(warnings.map(({ code }) => code)).not.toContain('not-unique');
  });

  it('synthetic DiD where no control moves before: equal weights of units and of periods, whoever comes first', () => {
    const still = panelFrom(
      [
        [5, 6, 7, 9, 9],
        [1, 1, 1, 3, 3],
        [2, 2, 2, 3, 3],
        [4, 4, 4, 9, 9],
      ].flat(),
      3,
      3,
    );
    const { unitWeights, timeWeights, estimate } = sdid(still);
    for (const { weight } of unitWeights) expect(weight).toBeCloseTo(1 / 3, 12);
    for (const { weight } of timeWeights) expect(weight).toBeCloseTo(1 / 3, 12);
    expect(estimate).toBeCloseTo(9 - 6 - (15 / 3 - 7 / 3), 10);
  });
});
