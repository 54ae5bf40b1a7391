import { type Block, blockOf, type Panel, panelOf } from '#packages/counterfactual/index.ts';
import { designs } from '#packages/counterfactual/testing/designs.ts';
import { type Model, simulatedPanel } from '#packages/counterfactual/testing/simulated-panel.ts';

/** Of the size, and with the starts, of the public panels that the packages of R are measured on. */
export const panels = () => ({
  tobacco: made(39, 31, 19),
  national: made(356, 30, 20),
  kansas: blockOf(simulated({ units: 50, periods: 105, cohorts: [{ start: 89, units: 1 }] }), 3),
  states: simulated({
    units: 50,
    periods: 11,
    cohorts: [1, 13, 4, 2, 1].map((units, at) => ({ start: 5 + at, units })),
  }),
  counties: simulated({
    units: 500,
    periods: 5,
    cohorts: [
      { start: 1, units: 20 },
      { start: 3, units: 40 },
      { start: 4, units: 131 },
    ],
  }),
});

const simulated = (changes: Partial<Model>): Panel =>
  simulatedPanel({ ...designs.factors.model, ...changes }, { seed: 1, replication: 0, effect: -0.05 });

/** Units with levels and trends of their own, three common factors and noise; the first is treated from position `start` on. */
export function made(units: number, periods: number, start: number): Block {
  let state = 20_240_601;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return (state >>> 0) / 2 ** 32 - 0.5;
  };
  const factors = Array.from({ length: 3 * periods }, next);
  const outcomes = new Float64Array(units * periods);
  for (let unit = 0; unit < units; unit += 1) {
    const [level, trend, one, two, three] = [9 + 3 * next(), 0.01 * next(), next(), next(), next()];
    for (let t = 0; t < periods; t += 1) {
      const common =
        one * (factors[t] ?? 0) + two * (factors[periods + t] ?? 0) + three * (factors[2 * periods + t] ?? 0);
      outcomes[unit * periods + t] = level + trend * t + 0.05 * common + 0.03 * next();
    }
  }
  const starts = Int32Array.from({ length: units }, (_, unit) => (unit === 0 ? start : -1));
  const names = Array.from({ length: units }, (_, unit) => `M${unit}`);
  return blockOf(
    panelOf({
      units: names,
      periods: Array.from({ length: periods }, (_, t) => String(1995 + t)),
      outcomes,
      starts,
    }),
    3,
  );
}
