import { describe, expect, it } from 'vitest';
import { panelOf } from '../panel/panel.ts';
import { difp, sc, sdid } from './estimators.ts';

const [pre, periods, controls] = [8, 11, 5];

/** Controls that all rise by one step in each period; the first unit is treated. */
const panelFrom = (step: number, treated: (t: number) => number) =>
  panelOf({
    units: Array.from({ length: controls + 1 }, (_, unit) => `M${unit}`),
    periods: Array.from({ length: periods }, (_, t) => String(2000 + t)),
    outcomes: Float64Array.from({ length: (controls + 1) * periods }, (_, at) => {
      const [unit, t] = [Math.floor(at / periods), at % periods];
      return unit === 0 ? step * treated(t) : step * (unit + t);
    }),
    starts: Int32Array.from({ length: controls + 1 }, (_, unit) => (unit === 0 ? pre : -1)),
  });

describe.each([1, 0.1, 1e-9 / 3, 1e9 / 3])('steps of %d, which not every machine number holds', (step) => {
  it('have no noise, weigh all periods alike, and a warning says that nothing moves by itself', () => {
    const { timeWeights, diagnostics, warnings } = sdid(panelFrom(step, (t) => t * t));
    expect(diagnostics.noise).toBe(0);
    for (const { weight } of timeWeights) expect(weight).toBe(1 / pre);
    expect(warnings.map(({ code }) => code)).toContain('no-noise');
  });

  it('a treated unit that stands still before has nothing to be compared with the misfit', () => {
    for (const method of [sc, difp]) expect(method(panelFrom(step, () => 3.7)).fit.relative).toBeNull();
  });
});
