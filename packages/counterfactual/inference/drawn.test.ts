import { describe, expect, it } from 'vitest';
import { type Block, blockOf } from '../panel/block.ts';
import { panelOf } from '../panel/panel.ts';
import { prop99 } from '../testing/public-panels.ts';
import { reference } from '../testing/reference.ts';
import { bootstrap, placebosDrawn } from './drawn.ts';

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
  const several = small([3, 3, -1, -1, -1, -1, -1]);

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
});
