import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockOf } from '../panel/block.ts';
import { type Panel, panelOf } from '../panel/panel.ts';
import type { Certificate } from '../solvers/certificate.ts';
import { castle, prop99 } from '../testing/public-panels.ts';
import { reference } from '../testing/reference.ts';
import { did, difp, estimate, sc, sdid } from './estimators.ts';
import { sdidStaggered } from './sdid-staggered.ts';
import { warningsOf } from './warnings.ts';

const estimators = { did, sc, difp, sdid };
/** An invented panel in which nothing is special. */
const random = () =>
  panelOf({
    units: ['a', 'b', 'c', 'd', 'e'],
    periods: Array.from({ length: 12 }, (_, t) => String(t)),
    outcomes: Float64Array.from({ length: 60 }, (_, at) => Math.sin(at * at) + at / 20),
    starts: Int32Array.of(9, -1, -1, -1, -1),
  });

const block = prop99();
const states = castle();

describe('an estimate that was not solved to the end', () => {
  const given = blockOf(random(), 3);
  const made = estimate(given, 'sc');
  const codes = (units: Certificate) =>
    warningsOf({ ...made, diagnostics: { ...made.diagnostics, units } }, given).map(({ code }) => code);

  it('says so, when its certificate does', () => {
    const { units } = made.diagnostics;
    expect(codes(units)).not.toContain('not-converged');
    expect(codes({ ...units, gap: units.objective + 1 })).toContain('not-converged');
    expect(codes({ ...units, gap: null, capped: true })).toContain('not-converged');
  });
});

describe.skipIf(!block)('Prop 99, beside the repository', () => {
  // Read, and not run, where the folder is absent.
  const panel = block?.panel as Panel;
  const expected = reference('prop99_synthdid');

  it('the effect of each year, as synthdid draws it', () => {
    const curve = expected.frank_wolfe_compat.sdid.effect_curve;
    const { effects, diagnostics, warnings } = sdid(panel, { mode: 'compat' });
    for (const { time, effect } of effects.slice(19)) expect(effect).toBeCloseTo(curve[time], 6);
    expect(diagnostics).toMatchObject({ controls: 38, treated: 1, pre: 19, post: 12 });
    expect(warnings.map(({ code }) => code)).toContain('not-converged');
  });

  it('the mean of the effects is the estimate, and weights are a whole of no part below zero', () => {
    for (const method of [did, sc, difp, sdid]) {
      const { estimate, effects, unitWeights, timeWeights, method: name } = method(panel);
      const after = effects.slice(19).map(({ effect }) => effect);
      expect(after.reduce((sum, effect) => sum + effect, 0) / after.length).toBeCloseTo(estimate, 9);
      expect(unitWeights.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
      expect(unitWeights.every(({ weight }) => weight >= 0)).toBe(true);
      expect(timeWeights.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(name === 'sc' ? 0 : 1, 12);
    }
  });

  it('three treated states', () => {
    const three = prop99(expected.prop99_three_treated.treated);
    const { estimate } = sdid((three as NonNullable<typeof three>).panel, { mode: 'compat' });
    expect(estimate).toBeCloseTo(expected.prop99_three_treated.estimate, 6);
  });
});

describe.skipIf(!states)('castle doctrine, beside the repository', () => {
  it('synthetic DiD by cohort', () => {
    const expected = reference('castle_staggered').sdid;
    const { estimate, cohorts } = sdidStaggered(states as Panel, { mode: 'compat' });
    expect(estimate).toBeCloseTo(expected.att, 6);
    for (const { cohort, estimate: tau, treated } of cohorts) {
      expect(tau).toBeCloseTo(expected.cohorts[cohort].tau, 6);
      expect(treated).toBe(expected.cohorts[cohort].n);
    }
  });
});

/** Panels of 3 to 8 controls and one treated unit, over 4 to 9 periods, treated in the last ones. */
const panels = fc
  .record({
    controls: fc.integer({ min: 3, max: 8 }),
    pre: fc.integer({ min: 3, max: 7 }),
    post: fc.integer({ min: 1, max: 2 }),
  })
  .chain(({ controls, pre, post }) => {
    const cells = (controls + 1) * (pre + post);
    const value = fc.integer({ min: -500, max: 500 }).map((whole) => whole / 10);
    return fc.array(value, { minLength: cells, maxLength: cells }).map((values) =>
      panelOf({
        units: Array.from({ length: controls + 1 }, (_, unit) => `unit ${unit}`),
        periods: Array.from({ length: pre + post }, (_, t) => String(2000 + t)),
        outcomes: Float64Array.from(values),
        starts: Int32Array.from({ length: controls + 1 }, (_, unit) => (unit === 0 ? pre : -1)),
      }),
    );
  });
const changed = (panel: Panel, change: (value: number, unit: number, t: number) => number) =>
  panelOf({
    ...panel,
    outcomes: panel.outcomes.map((value, at) =>
      change(value, Math.floor(at / panel.periods.length), at % panel.periods.length),
    ),
  });

describe.each(Object.entries(estimators))('%s', (name, estimate) => {
  const near = (panel: Panel) => 1e-7 * Math.max(1, ...panel.outcomes.map(Math.abs));

  it('follows the unit of measurement: c times the outcome is c times the effect, with the same weights', () => {
    fc.assert(
      fc.property(panels, fc.constantFrom(1e-6, 0.01, 1_000, 1e9), (panel, c) => {
        const [one, other] = [estimate(panel), estimate(changed(panel, (value) => c * value))];
        expect(Math.abs(other.estimate / c - one.estimate)).toBeLessThan(near(panel));
        for (const [row, { weight }] of one.unitWeights.entries())
          expect(other.unitWeights[row]?.weight).toBeCloseTo(weight, 5);
      }),
    );
  });

  it('is the same whatever the order of the units', () => {
    fc.assert(
      fc.property(panels, (panel) => {
        const one = estimate(panel);
        const order = panel.units.map((_, unit) => unit).reverse();
        const turned = panelOf({
          ...panel,
          units: order.map((unit) => panel.units[unit] as string),
          starts: Int32Array.from(order, (unit) => panel.starts[unit] as number),
          outcomes: Float64Array.from(
            order.flatMap((unit) => [
              ...panel.outcomes.subarray(unit * panel.periods.length, (unit + 1) * panel.periods.length),
            ]),
          ),
        });
        expect(Math.abs(estimate(turned).estimate - one.estimate)).toBeLessThan(near(panel));
      }),
    );
  });

  it('finds an effect that is added to what the treated did', () => {
    fc.assert(
      fc.property(panels, fc.integer({ min: -40, max: 40 }), (panel, effect) => {
        const start = panel.starts[0] as number;
        const more = changed(panel, (value, unit, t) => (unit === 0 && t >= start ? value + effect : value));
        expect(Math.abs(estimate(more).estimate - estimate(panel).estimate - effect)).toBeLessThan(
          near(panel),
        );
      }),
    );
  });

  if (name !== 'sc')
    it('does not see a level: one unit raised by a constant', () => {
      fc.assert(
        fc.property(panels, fc.nat({ max: 2 }), fc.constantFrom(-300, 7, 5_000), (panel, raised, by) => {
          const one = estimate(panel);
          const more = changed(panel, (value, unit) => (unit === raised ? value + by : value));
          expect(Math.abs(estimate(more).estimate - one.estimate)).toBeLessThan(
            1e-6 * Math.max(100, Math.abs(by)),
          );
        }),
      );
    });

  if (name !== 'did')
    it('gives a donor and its double together what it gives the donor alone', () => {
      fc.assert(
        fc.property(panels, (panel) => {
          const one = estimate(panel);
          const periods = panel.periods.length;
          const twice = panelOf({
            ...panel,
            units: [...panel.units, 'double'],
            starts: Int32Array.from([...panel.starts, -1]),
            outcomes: Float64Array.from([
              ...panel.outcomes,
              ...panel.outcomes.subarray(periods, 2 * periods),
            ]),
          });
          const other = estimate(twice);
          // The ridge of SDID sees two donors where there was one; the others see the same hull.
          if (name === 'sdid') expect(Number.isFinite(other.estimate)).toBe(true);
          else expect(Math.abs(other.estimate - one.estimate)).toBeLessThan(near(panel));
        }),
      );
    });
});

describe('what is refused', () => {
  const panel = (starts: number[], pre = 4) =>
    panelOf({
      units: starts.map((_, unit) => `u${unit}`),
      periods: Array.from({ length: pre + 1 }, (_, t) => String(2000 + t)),
      outcomes: Float64Array.from({ length: starts.length * (pre + 1) }, (_, at) => Math.sin(at)),
      starts: Int32Array.from(starts),
    });
  it.each([
    ['nobody treated', panel([-1, -1]), 'no-treated-unit'],
    ['everybody treated', panel([4, 4]), 'no-control-unit'],
    ['two dates', panel([4, 3, -1]), 'staggered-adoption'],
    ['two periods before', panel([2, -1, -1], 2), 'too-few-pre-periods'],
  ])('%s: with what, where and what to do', (_, given, code) => {
    expect(() => sdid(given)).toThrow(
      expect.objectContaining({ problem: expect.objectContaining({ code }) }),
    );
  });
});
