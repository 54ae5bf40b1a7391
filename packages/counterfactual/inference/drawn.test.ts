import { describe, expect, it } from 'vitest';
import { type Block, blockOf } from '../panel/block.ts';
import { panelOf } from '../panel/panel.ts';
import { alone } from '../parts/work.ts';
import { prop99 } from '../testing/public-panels.ts';
import { reference } from '../testing/reference.ts';
import { effectsOf } from './drawing.ts';
import { bootstrap, drawnEffect, placebosDrawn } from './drawn.ts';
import { placebosInSpace } from './placebos-in-space.ts';
import { pretending } from './pretending.ts';
import { resampling } from './resampling.ts';
import { spreadOf } from './standard-error.ts';

const small = (starts: number[]) =>
  blockOf(
    panelOf({
      units: starts.map((_, unit) => `u${unit}`),
      periods: ['1', '2', '3', '4', '5'],
      outcomes: Float64Array.from({ length: 5 * starts.length }, (_, at) => Math.sin(7 * at) + (at % 5) / 3),
      starts: Int32Array.from(starts),
    }),
    3,
  );
const options = { replications: 60, seed: 7 };

describe('draws', () => {
  const several = small([3, 3, ...Array<number>(14).fill(-1)]);

  it('are the same for the same seed, and others for another', () => {
    for (const scheme of [bootstrap, placebosDrawn]) {
      const one = scheme(several, 'sdid', options);
      expect(scheme(several, 'sdid', options)).toEqual(one);
      expect(scheme(several, 'sdid', { ...options, seed: 8 }).value).not.toBe(one.value);
      expect(one.value).toBeGreaterThan(0);
    }
  });

  it('do not grow with the effect: placebos do not know the treated, and the bootstrap only how they differ', () => {
    const { panel, pre } = several;
    const outcomes = panel.outcomes.map((value, at) => (at < 10 && at % 5 >= pre ? value + 40 : value));
    const raised = { ...several, panel: { ...panel, outcomes } };
    for (const scheme of [bootstrap, placebosDrawn])
      expect(scheme(raised, 'sdid', options).value).toBeCloseTo(
        scheme(several, 'sdid', options).value as number,
        8,
      );
  });

  it('state nothing where they cannot', () => {
    expect(bootstrap(small([3, -1, -1]), 'sdid', options)).toMatchObject({
      value: null,
      why: expect.stringContaining('One unit'),
    });
    const refusal = (code: string) => expect.objectContaining({ problem: expect.objectContaining({ code }) });
    expect(() => placebosDrawn(small([3, 3, -1, -1]), 'sdid', options)).toThrow(refusal('too-few-controls'));
    expect(() => bootstrap(several, 'sdid', { replications: 1, seed: 1 })).toThrow(
      refusal('option-out-of-range'),
    );
  });
});

describe('sets of controls that pretend', () => {
  const starts = [3, 3, -1, -1, -1, -1, -1];

  it('are all taken where there are no more than asked for, so that no seed is in the number', () => {
    const block = small(starts);
    const made = placebosDrawn(block, 'sdid', options);
    expect(made).toMatchObject({ method: 'placebo-enumerated', n: 10 });
    expect(placebosDrawn(block, 'sdid', { ...options, seed: 8 })).toEqual(made);
    expect(placebosDrawn(block, 'sdid', { ...options, replications: 9 })).toMatchObject({
      method: 'placebo',
      n: 9,
    });
  });

  it.each(['exact', 'compat'] as const)('of one are the controls one by one, in mode %s', (mode) => {
    for (const kind of ['did', 'sc', 'difp', 'sdid'] as const)
      for (const recomputeZeta of [false, true]) {
        const block = small([3, -1, -1, -1, -1, -1]);
        const sets = effectsOf(pretending(block, kind, { ...options, mode, recomputeZeta }));
        const { placebos } = placebosInSpace(block, kind, mode, alone, { recomputeZeta });
        for (const [row, { effect }] of placebos.entries()) expect(sets[row]).toBeCloseTo(effect, 6);
      }
  });

  it('come from those alone that may pretend', () => {
    const block = small([3, 3, ...Array<number>(8).fill(-1)]);
    const outcomes = block.panel.outcomes.map((value, at) => (at >= 45 && at % 5 >= 3 ? value + 1e6 : value));
    const shocked = { ...block, panel: { ...block.panel, outcomes } };
    const others = [0, 1, 2, 3, 4, 5, 6];
    expect(placebosDrawn(shocked, 'sc', options, others).n).toBe(21);
    // A place with a shock of its own is a bad placebo: its effect is in the spread, unless it may not pretend.
    expect(placebosDrawn(shocked, 'did', options).value).toBeGreaterThan(
      2 * (placebosDrawn(shocked, 'did', options, others).value as number),
    );
  });
});

describe('a draw by its number', () => {
  const block = small([3, 3, 3, ...Array<number>(12).fill(-1)]);

  it.each(['bootstrap', 'placebo'] as const)('%s: needs no draw before it, whoever computes it', (scheme) => {
    for (const mode of ['exact', 'compat'] as const) {
      const asked = { replications: 12, seed: 3, mode };
      const drawing = (scheme === 'bootstrap' ? resampling : pretending)(block, 'sdid', asked);
      const all = effectsOf(drawing);
      for (const replication of [11, 4, 7]) {
        expect(drawing.effectOf(replication)).toBe(all[replication]);
        expect(drawnEffect({ block, kind: 'sdid', options: asked, scheme }, replication)).toBe(
          all[replication],
        );
      }
      const error = (scheme === 'bootstrap' ? bootstrap : placebosDrawn)(block, 'sdid', asked);
      expect(error.value).toBe(spreadOf(all));
    }
  });

  it('has the ridge of the fit, or of its own noise when told to: only SDID has one', () => {
    const of = (kind: 'sdid' | 'sc', recomputeZeta: boolean) =>
      drawnEffect(
        { block, kind, options: { replications: 2, seed: 5, recomputeZeta }, scheme: 'bootstrap' },
        1,
      );
    expect(of('sdid', true)).not.toBeCloseTo(of('sdid', false), 8);
    expect(of('sc', true)).toBeCloseTo(of('sc', false), 8);
  });
});

const three = prop99(reference('prop99_synthdid')?.prop99_three_treated.treated);
describe.skipIf(!three)('three treated states, beside the repository', () => {
  it('vary as published draws do, whose own error is some tenth', () => {
    const { bootstrap_se_200_seed12345, placebo_se_200_seed12345 } =
      reference('prop99_synthdid').prop99_three_treated;
    const drawn = { replications: 600, seed: 1 };
    const near = (value: number | null, published: number) => Math.abs((value ?? 0) / published - 1);
    expect(near(bootstrap(three as Block, 'sdid', drawn).value, bootstrap_se_200_seed12345)).toBeLessThan(
      0.15,
    );
    expect(near(placebosDrawn(three as Block, 'sdid', drawn).value, placebo_se_200_seed12345)).toBeLessThan(
      0.15,
    );
  });

  it('draw by draw near the optimum in mode compat too, which starts at the weights of the fit', () => {
    for (const scheme of [bootstrap, placebosDrawn]) {
      const of = (mode: 'exact' | 'compat') =>
        scheme(three as Block, 'sdid', { replications: 40, seed: 1, mode }).value as number;
      expect(Math.abs(of('compat') / of('exact') - 1)).toBeLessThan(0.02);
    }
  });
});
