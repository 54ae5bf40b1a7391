import { describe, expect, it } from 'vitest';
import { estimate, sdid } from '../estimators/estimators.ts';
import { type Block, blockOf } from '../panel/block.ts';
import { panelOf } from '../panel/panel.ts';
import { prop99 } from '../testing/public-panels.ts';
import { reference } from '../testing/reference.ts';
import { jackknife } from './jackknife.ts';
import { leaveOneOut } from './leave-one-out.ts';
import { placebosInSpace } from './placebos-in-space.ts';
import { placebosInTime } from './placebos-in-time.ts';

const block = prop99();

describe.skipIf(!block)('Prop 99, beside the repository', () => {
  const expected = reference('prop99_synthdid');
  const exact = reference('prop99_sc_inference_exact');
  const california = block as Block;

  it.each(['sdid', 'sc'] as const)('%s: every control has pretended, and no number is random', (kind) => {
    const { placebos, standardError, pValue } = placebosInSpace(california, kind);
    const { placebo_effects, pop_sd } = expected.exact[kind];
    for (const { unit, effect } of placebos) expect(effect).toBeCloseTo(placebo_effects[unit], 8);
    expect(standardError).toMatchObject({ method: 'placebo-enumerated', n: 38 });
    expect(standardError.value).toBeCloseTo(pop_sd, 9);
    expect(pValue.smallest).toBe(1 / 39);
  });

  it('sc: how near each placebo comes before', () => {
    for (const { unit, preRmse } of placebosInSpace(california, 'sc').placebos)
      expect(preRmse).toBeCloseTo(exact.rmspe.pre[unit], 6);
  });

  it.each(['sdid', 'did'] as const)('%s, compat: the spread that synthdid’s draws tend to', (kind) => {
    const { pop_sd } = expected.frank_wolfe_compat_enumerated_placebo[kind];
    expect(placebosInSpace(california, kind, 'compat').standardError.value).toBeCloseTo(pop_sd, 6);
  });

  it('sc: without each donor that has weight', () => {
    const found = leaveOneOut(california, 'sc');
    expect(found.map(({ without }) => without).sort()).toEqual(Object.keys(exact.leave_one_out).sort());
    for (const { without, estimate: tau } of found) expect(tau).toBeCloseTo(exact.leave_one_out[without], 8);
  });

  it('sc: as if it had started in 1980', () => {
    const found = placebosInTime(california, 'sc');
    expect(found).toHaveLength(16);
    const { mean_gap_1980_1988, pre_rmspe } = exact.in_time_1980;
    const in1980 = found.find(({ start }) => start === '1980');
    expect(in1980?.effect).toBeCloseTo(mean_gap_1980_1988, 8);
    expect(in1980?.preRmse).toBeCloseTo(pre_rmspe, 8);
  });

  it('jackknife of three treated states, and none of one', () => {
    const { treated, jackknife_se } = expected.prop99_three_treated;
    const three = prop99(treated) as Block;
    expect(jackknife(three, sdid(three.panel, { mode: 'compat' })).value).toBeCloseTo(jackknife_se, 6);
    expect(jackknife(california, estimate(california, 'sdid'))).toMatchObject({
      value: null,
      why: expect.stringContaining('One unit'),
    });
  });
});

describe('what no scheme can state', () => {
  const small = (starts: number[]) =>
    blockOf(
      panelOf({
        units: starts.map((_, unit) => `u${unit}`),
        periods: ['1', '2', '3', '4'],
        outcomes: Float64Array.from({ length: 4 * starts.length }, (_, at) => Math.sin(7 * at)),
        starts: Int32Array.from(starts),
      }),
      3,
    );
  it('the jackknife where one control has all the weight', () => {
    const one = small([3, 3, -1]);
    expect(jackknife(one, estimate(one, 'sc'))).toMatchObject({
      value: null,
      why: expect.stringContaining('One control'),
    });
  });
  it.each([
    [[3, -1], 'too-few-controls'],
    [[3, 3, -1, -1], 'enumeration-of-one'],
  ])('placebos in space of %j', (starts, code) => {
    expect(() => placebosInSpace(small(starts), 'sdid')).toThrow(
      expect.objectContaining({ problem: expect.objectContaining({ code }) }),
    );
  });
});
