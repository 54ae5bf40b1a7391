import { describe, expect, it } from 'vitest';
import type { Block } from '../../panel/block.ts';
import { placeboBlock, renormalised } from '../../panel/placebo-block.ts';
import { nationalPanel, prop99 } from '../../testing/public-panels.ts';
import { reference } from '../../testing/reference.ts';
import { compatFit, compatSettings } from './compat.ts';
import { fitRow, fittingOf } from './exact.ts';

const block = prop99();
/** Suites are read, and not run, where the folder is absent. */
const absent = {} as Block;
const national = nationalPanel();
const spread = (values: readonly number[]) => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
};

describe.skipIf(!block)('Prop 99, beside the repository', () => {
  const expected = reference('prop99_synthdid');
  const { panel, controls } = block ?? absent;
  const named = (weights: Record<string, number>) =>
    controls.map((unit) => weights[panel.units[unit] as string]);

  it.each(['sdid', 'sc'] as const)('%s, exact: the optimum, its weights and all placebos', (kind) => {
    const { estimate, omega, placebo_effects, pop_sd } = expected.exact[kind];
    const fitting = fittingOf(block as never, kind);
    const { tau, units, time } = fitRow(fitting, -1);
    expect(tau).toBeCloseTo(estimate, 9);
    expect(units.gap).toBeLessThan(1e-10 * units.objective);
    expect(time.gap).toBeLessThanOrEqual(1e-10 * time.objective);
    for (const [row, weight] of named(omega).entries())
      expect(fitting.omega[row]).toBeCloseTo(weight as number, 9);
    const effects = controls.map((_, row) => fitRow(fitting, row).tau);
    for (const [row, effect] of named(placebo_effects).entries())
      expect(effects[row]).toBeCloseTo(effect as number, 8);
    expect(spread(effects)).toBeCloseTo(pop_sd, 9);
  });

  it('did: equal weights, and all placebos', () => {
    const { estimate } = expected.frank_wolfe_compat.did;
    const fitting = fittingOf(block as never, 'did');
    expect(fitRow(fitting, -1).tau).toBeCloseTo(estimate, 10);
    const { pop_sd } = expected.frank_wolfe_compat_enumerated_placebo.did;
    expect(spread(controls.map((_, row) => fitRow(fitting, row).tau))).toBeCloseTo(pop_sd, 10);
  });

  it.each(['sdid', 'sc', 'did'] as const)('%s, compat: what synthdid prints, where it stops', (kind) => {
    const { estimate, omega, lambda, zeta_omega, zeta_lambda, min_decrease, iters_omega } =
      expected.frank_wolfe_compat[kind];
    const settings = compatSettings(block as never, kind);
    expect(settings.zetaLambda).toBeCloseTo(zeta_lambda, 12);
    expect(settings.decrease).toBeCloseTo(min_decrease, 12);
    if (kind !== 'did') expect(settings.zetaOmega).toBeCloseTo(zeta_omega, 10);
    const fit = compatFit(block as never, settings);
    expect(fit.tau).toBeCloseTo(estimate, 6);
    if (iters_omega > 0) expect(fit.units.iterations).toBe(100 + iters_omega);
    for (const [row, weight] of named(omega).entries())
      expect(fit.omega[row]).toBeCloseTo(weight as number, 6);
    for (const [at, period] of panel.periods.slice(0, 19).entries())
      expect(fit.lambda[at]).toBeCloseTo(lambda[period], 6);
  });

  it('sdid, compat: the placebos of synthdid, each from the weights of the fit', () => {
    const { placebo_effects } = expected.frank_wolfe_compat_enumerated_placebo.sdid;
    const settings = compatSettings(block as never, 'sdid');
    const { omega, lambda } = compatFit(block as never, settings);
    for (const row of [0, 3, 20]) {
      const from = { omega: renormalised(omega, [row]), lambda };
      const { tau } = compatFit(placeboBlock(block as never, [row]), settings, from);
      expect(tau).toBeCloseTo(placebo_effects[panel.units[controls[row] as number] as string], 6);
    }
  });
});

describe.skipIf(!national)('the national panel, beside the repository', () => {
  const expected = reference('national_panel');
  it.each([
    ['sdid', 99],
    ['sc', 11],
  ] as const)('%s: the optimum in log levels, and all 355 placebos', (kind, support) => {
    const fitting = fittingOf(national as never, kind);
    expect(fitRow(fitting, -1).tau).toBeCloseTo(expected[`${kind}_exact`], 9);
    expect(fitting.omega.filter((weight) => weight > 0)).toHaveLength(support);
    const effects = (national as NonNullable<typeof national>).controls.map(
      (_, row) => fitRow(fitting, row).tau,
    );
    expect(spread(effects)).toBeCloseTo(expected[`${kind}_exact_enumerated_placebo_pop_sd_355`], 9);
  });

  it.each(['sdid', 'sc'] as const)('%s, compat: where synthdid stops, far from it', (kind) => {
    expect(compatFit(national as never, compatSettings(national as never, kind)).tau).toBeCloseTo(
      expected[`${kind}_frank_wolfe_synthdid`],
      7,
    );
  });
});
