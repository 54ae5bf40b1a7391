import { describe, expect, it } from 'vitest';
import type { Panel } from '../panel/panel.ts';
import type { PanelReading } from '../panel/panel-of-cells.ts';
import { staggered } from '../testing/panels.ts';
import { castle, kansas, nationalPanel, prop99, smoking, texas } from '../testing/public-panels.ts';
import { reference } from '../testing/reference.ts';
import { refusal } from '../testing/refusal.ts';
import { evaluate } from './evaluate.ts';
import { type EvaluateOptions, methods, taken } from './options.ts';
import { plotOfEvaluation } from './plot-of-evaluation.ts';
import { powerBefore } from './power.ts';
import { refuseNotTaken } from './refuse-not-taken.ts';
import { reportOf } from './report.ts';
import { powerReportOf } from './report-power.ts';

const plain = { method: 'sdid', mode: 'exact', placebo: false } as const;
const of = (panel: Panel): PanelReading => ({ panel, warnings: [] });
const told = (found: ReturnType<typeof evaluate>) =>
  reportOf({ ...found, timing: { reading: 0, estimating: 0 } });
const tobacco = prop99();

const prisons = texas();

it.skipIf(!prisons)(
  'a placebo that is fitted without error takes no rank from the treated unit, but one',
  () => {
    const panel = prisons?.panel as Panel;
    const found = evaluate(of(panel), { ...plain, method: 'sc', placebo: true });
    const perfect = found.rmspeRatio?.units.filter(({ ratio }) => ratio === null).map(({ unit }) => unit);
    expect(perfect?.length).toBeGreaterThan(0);
    expect(found.rmspeRatio?.units).toHaveLength(51);
    expect(found.rmspeRatio?.rank).toBeGreaterThan(perfect?.length ?? 0);
    const named = found.warnings.find(({ code }) => code === 'placebo-without-error');
    expect(named?.found).toContain(perfect?.[0]);
    expect(told(found)).toMatch(/Fit after over fit before: [\d.]+, rank \d+ of 51/);
  },
);

describe.skipIf(!tobacco)('Prop 99, beside the repository', () => {
  const california = () => of(tobacco?.panel as Panel);
  const three = () => of(prop99(reference('prop99_synthdid').prop99_three_treated.treated)?.panel as Panel);

  it('sc with placebos: the p of the ratio of fits stands beside that of the effects, each with the smallest there is', () => {
    const found = evaluate(california(), { ...plain, method: 'sc', placebo: true });
    const { rmspe } = reference('prop99_sc_inference_exact');
    expect(found.pValue).toMatchObject({ value: 3 / 39, smallest: 1 / 39, method: 'placebo-effects' });
    expect(found.rmspeRatio).toMatchObject({ pValue: 3 / 39, smallest: 1 / 39, rank: 3, dropped: [] });
    for (const { unit, ratio } of found.rmspeRatio?.units ?? [])
      expect(ratio).toBeCloseTo(rmspe.ratio[unit], 6);
    expect(told(found)).toMatch(
      /Fit after over fit before: 12\.44, rank 3 of 39; p = 0\.0769231, of at least 0\.025641/,
    );
  });

  it('sc: without those whose fit before is five times worse, who are named', () => {
    const found = evaluate(california(), { ...plain, method: 'sc', placebo: true, dropAbove: 5 });
    expect(found.rmspeRatio?.pValue).toBe(3 / 35);
    expect(told(found)).toContain(
      'not ranked, for their fit before: Kentucky, New Hampshire, North Carolina, Utah',
    );
  });

  it('sc: other donors and other starts, as the reference has them', () => {
    const found = evaluate(california(), { ...plain, method: 'sc', leaveOneOut: true, inTime: '1980' });
    const { leave_one_out, in_time_1980 } = reference('prop99_sc_inference_exact');
    expect(found.leaveOneOut).toHaveLength(6);
    for (const { without, estimate } of found.leaveOneOut ?? [])
      expect(estimate).toBeCloseTo(leave_one_out[without], 8);
    expect(found.inTime).toHaveLength(1);
    expect(found.inTime?.[0]?.effect).toBeCloseTo(in_time_1980.mean_gap_1980_1988, 8);
    expect(told(found)).toContain('Without one donor: -20.5135 (Connecticut) to -17.9683 (Montana)');
    expect(evaluate(california(), { ...plain, method: 'sc', inTime: true }).inTime).toHaveLength(16);
  });

  it('a start that is none is refused with those that are', () => {
    const problem = (inTime: string) => refusal(() => evaluate(california(), { ...plain, inTime }));
    expect(problem('1981Q1')).toMatchObject({
      code: 'not-a-placebo-start',
      remedy: expect.stringContaining('1981'),
    });
    expect(problem('1971').found).toContain('1 period before it');
    expect(problem('1995').remedy).toContain('1973 to 1988');
  });

  it('conformal p and intervals, each with the null it tests', () => {
    const found = evaluate(california(), { ...plain, method: 'sc', conformal: true, level: 0.9 });
    expect(found.pValue?.value).toBe(3 / 31);
    // Far below where effects are tried first, and rejected there.
    const low = expect.closeTo(-122.318, 3);
    expect(found.confidenceInterval).toMatchObject({ low, level: 0.9 });
    expect(found.conformal).toMatchObject({
      tests: 'no-effect-in-any-period',
      joint: { tests: 'one-constant-in-all-post-periods', low },
    });
    const report = told(found);
    for (const null_ of [
      'no effect in any period',
      'one constant effect in all periods',
      'in one period alone',
    ])
      expect(report).toContain(null_);
    // No p-value of 31 shifts is as small as 1 %: nothing is rejected however far one goes, and one does not go.
    const sure = evaluate(california(), { ...plain, method: 'sc', conformal: true, level: 0.99 });
    expect(sure.conformal?.joint).toMatchObject({ low: null, high: null });
    expect(sure.conformal?.joint.tried.from).toBeGreaterThan(-100);
    expect(told(sure)).toContain('unbounded to unbounded, tried from');
    // Placebos, where they were asked for too, keep the p-value and the interval.
    const both = evaluate(california(), { ...plain, method: 'sc', conformal: true, placebo: true });
    expect(both.pValue?.method).toBe('placebo-effects');
    expect(both.conformal?.p).toBe(3 / 31);
  });

  it('of one treated unit the bootstrap says in words why there is none, and a scheme that is defined takes its place', () => {
    const bootstrap = { replications: 20, seed: 1 };
    const alone = evaluate(california(), { ...plain, bootstrap });
    expect(alone.standardError).toMatchObject({
      value: null,
      why: expect.stringContaining('placebos in space'),
    });
    expect(alone.confidenceInterval).toMatchObject({ low: null, high: null });
    expect(told(alone)).toContain('Standard error: none. One unit is treated');
    const withPlacebos = evaluate(california(), { ...plain, bootstrap, placebo: true });
    expect(withPlacebos.standardError).toMatchObject({ method: 'placebo-enumerated', n: 38 });
    expect(withPlacebos.warnings.map(({ code }) => code)).toContain('scheme-undefined');
    const tested = evaluate(california(), { ...plain, bootstrap, conformal: true });
    expect(tested.confidenceInterval?.method).toContain('conformal');
  });

  it('of three: the jackknife where nothing is said, else what is', () => {
    const { jackknife_se, bootstrap_se_200_seed12345, placebo_se_200_seed12345 } =
      reference('prop99_synthdid').prop99_three_treated;
    const value = (options: Partial<EvaluateOptions>) =>
      evaluate(three(), { ...plain, ...options }).standardError?.value as number;
    expect(value({ mode: 'compat' })).toBeCloseTo(jackknife_se, 6);
    expect(
      Math.abs(value({ bootstrap: { replications: 1000, seed: 1 } }) / bootstrap_se_200_seed12345 - 1),
    ).toBeLessThan(0.15);
    // All 7,140 sets: what the 200 of the reference err around.
    const sets = { replications: 7140, seed: 1 };
    const all = evaluate(three(), { ...plain, placebo: true, sets });
    expect(all.standardError).toMatchObject({ method: 'placebo-enumerated', n: 7140 });
    expect(all.pValue?.smallest).toBe(1 / 7141);
    expect(Math.abs((all.standardError?.value ?? 0) / placebo_se_200_seed12345 - 1)).toBeLessThan(0.1);
  });

  it('both asked for, the bootstrap has the error and placebos the p-value', () => {
    const found = evaluate(three(), { ...plain, placebo: true, bootstrap: { replications: 30, seed: 1 } });
    expect(found.standardError).toMatchObject({ method: 'bootstrap', n: 30 });
    expect(found.pValue).toMatchObject({ method: 'placebo-sets', smallest: 1 / 201 });
  });

  it('placebos of like size: who was left out, and the smallest p that is left', () => {
    const likeSize = { from: 0.8, to: 1.25 };
    const found = evaluate(california(), { ...plain, method: 'sc', placebo: true, likeSize });
    expect(found.likeSize).toMatchObject({ kept: 30, smallest: 1 / 31 });
    expect(found.likeSize?.leftOut.map(({ unit }) => unit)).toContain('New Hampshire');
    expect(found.rmspeRatio?.units).toHaveLength(31);
    expect(found.placebos).toHaveLength(30);
    expect(told(found)).toContain('30 pretended, so that no p is below 0.0322581');
    const drawing = plotOfEvaluation(california().panel, found) as string;
    expect(drawing.match(/<polyline/g)).toHaveLength(32);
  });

  it('power says what could be found, and nowhere what was', () => {
    const { timing: _, ...rest } = { timing: 0, ...powerBefore(california(), plain) };
    expect(rest.power.sigma).toBeCloseTo(9.371, 3);
    expect(rest.power.normal).toBeCloseTo(2.80159 * 9.37118, 3);
    expect(rest).not.toHaveProperty('estimate');
    const words = JSON.stringify(rest) + powerReportOf({ ...rest, timing: { reading: 0, estimating: 0 } });
    expect(words).not.toContain('15.6');
    expect(words).toContain('found in 80 % of cases, at 5 %, from 26.2542 on');
  });

  it('power does not know what happened to the treated after the treatment', () => {
    const { panel } = california();
    const from = panel.units.indexOf('California') * 31;
    const outcomes = panel.outcomes.map((value, at) =>
      at >= from + 19 && at < from + 31 ? 1000 + at : value,
    );
    for (const method of ['did', 'sc', 'difp', 'sdid', 'asc'] as const)
      expect(powerBefore(of({ ...panel, outcomes }), { ...plain, method })).toEqual(
        powerBefore(california(), { ...plain, method }),
      );
  });

  it('covariates are taken off, told, and drawn without', () => {
    const panel = smoking() as Panel;
    const found = evaluate(of(panel), { ...plain, placebo: true, covariates: ['retprice'] });
    expect(found.covariates).toHaveLength(1);
    expect(found.covariates?.[0]?.coefficient).toBeCloseTo(-0.4995, 3);
    expect(told(found)).toContain('retprice: -0.499519 for one more');
    expect(plotOfEvaluation(panel, found)?.match(/<polyline/g)).toHaveLength(40);
  });
});

const taxCuts = kansas();
describe.skipIf(!taxCuts)('Kansas, augmented, beside the repository', () => {
  const reading = () => of(taxCuts?.panel as Panel);

  it('states the interval of jackknife+ as augsynth has it, and the conformal p', () => {
    const found = evaluate(reading(), { ...plain, method: 'asc' });
    const [average] = reference('kansas_augsynth').ridge.avg_jackknife_plus;
    expect(found.confidenceInterval).toMatchObject({ method: 'jackknife+', level: 0.95 });
    expect(found.confidenceInterval?.low).toBeCloseTo(average.lower_bound, 4);
    expect(found.confidenceInterval?.high).toBeCloseTo(average.upper_bound, 4);
    expect(found.pValue?.method).toContain('conformal');
    expect(found.jackknifePlus?.byPeriod).toHaveLength(16);
    expect(found.lambda).toBeCloseTo(0.0786622281349975, 4);
    expect(told(found)).toContain('Jackknife+, the effect in one period: 95 % intervals');
  });

  it('has placebos with the ridge of its own fit, and every doubt that others have', () => {
    const found = evaluate(reading(), {
      ...plain,
      method: 'asc',
      placebo: true,
      leaveOneOut: true,
      inTime: '2011',
    });
    expect(found.standardError).toMatchObject({ method: 'placebo-enumerated', n: 49 });
    expect(found.rmspeRatio?.units).toHaveLength(50);
    expect(found.leaveOneOut).toHaveLength(49);
    expect(found.inTime?.[0]?.start).toBe('2011');
  });
});

const states = castle();
describe.skipIf(!states)('castle doctrine by cohort, beside the repository', () => {
  it.each([
    [{}, 'jackknife', 50],
    [{ bootstrap: { replications: 100, seed: 1 } }, 'bootstrap', 100],
    [{ placebo: true, sets: { replications: 50, seed: 1 } }, 'placebo', 50],
  ] as const)('%j: an error and an interval around it, in what is printed too', (asked, method, n) => {
    const found = evaluate(of(states as Panel), {
      ...plain,
      method: 'sdid-staggered',
      mode: 'compat',
      ...asked,
    });
    expect(found.estimate).toBeCloseTo(reference('castle_staggered').sdid.att, 6);
    expect(found.standardError).toMatchObject({ method, n });
    expect(found.confidenceInterval?.low).toBeLessThan(found.estimate);
    expect(told(found)).toContain(`(${method}, ${n})`);
  });

  it('by time since adoption, and what cohorts of one unit mean for the error', () => {
    const found = evaluate(of(states as Panel), { ...plain, method: 'sdid-staggered' });
    expect(found.eventTimes?.map(({ eventTime }) => eventTime)).toEqual(
      Array.from({ length: 15 }, (_, at) => at - 9),
    );
    expect(found.eventTimes?.find(({ eventTime }) => eventTime === 5)?.standardError).toBeNull();
    expect(found.warnings.find(({ code }) => code === 'cohort-of-one')?.found).toContain('2005, 2009');
    expect(told(found)).toContain('Periods since the start');
  });
});

const national = nationalPanel();
it.skipIf(!national)('the national panel, beside the repository: 4.6 % could be found', () => {
  const { power } = powerBefore(of(national?.panel as Panel), plain);
  expect(power.sigma).toBeCloseTo(0.01635, 4);
  expect(power.normal).toBeCloseTo(0.0458, 4);
});

describe('what a method takes', () => {
  it('is named for every method, and each that has placebos has power', () => {
    for (const method of methods) {
      const its = taken[method];
      expect(its.includes('power')).toBe(its.includes('placebo'));
      if (its.includes('likeSize')) expect(its).toContain('placebo');
    }
  });

  it('is refused by name where it would be passed over, and nothing else is', () => {
    const asked = {
      placebo: true,
      likeSize: { from: 0.5, to: 2 },
      dropAbove: 5,
      bootstrap: { replications: 100, seed: 1 },
      recomputeZeta: true,
      conformal: true,
      leaveOneOut: true,
      inTime: true,
      control: 'never',
      covariates: ['size'],
    } as const;
    for (const method of methods)
      for (const [name, value] of Object.entries(asked)) {
        const call = () => refuseNotTaken({ ...plain, method, placebo: false, [name]: value });
        if (taken[method].includes(name as keyof typeof asked)) expect(call).not.toThrow();
        else
          expect(refusal(call)).toMatchObject({
            code: 'not-of-this-method',
            found: `${name} is asked of ${method}`,
          });
      }
    expect(() =>
      evaluate(of(staggered({ seed: 1 })), { ...plain, method: 'event-study', placebo: true }),
    ).toThrow('placebo is asked of event-study');
  });

  it('power is refused of those that have no placebos', () => {
    for (const method of ['csdid', 'event-study'] as const)
      expect(refusal(() => powerBefore(of(staggered({ seed: 1 })), { ...plain, method })).code).toBe(
        'not-of-this-method',
      );
  });

  it('power names a cohort that is not in it', () => {
    const { warnings } = powerBefore(of(staggered({ seed: 1, units: 2, cohorts: [1, 5] })), {
      ...plain,
      method: 'sdid-staggered',
    });
    expect(warnings).toMatchObject([{ code: 'cohort-left-out', where: { cohort: '2001' } }]);
  });

  it('power of several cohorts is of sets with the same starts', () => {
    const { power, counts } = powerBefore(of(staggered({ seed: 1, units: 2 })), {
      ...plain,
      method: 'sdid-staggered',
      sets: { replications: 40, seed: 1 },
    });
    expect(power.placebos).toBe(40);
    expect(counts).toMatchObject({ treated: 6, controls: 9 });
  });
});

it('takes covariates off the outcome once, for the estimate and for what examines it', () => {
  let asked = 0;
  class Counted extends Map<string, Float64Array> {
    override get(name: string) {
      asked += 1;
      return super.get(name);
    }
  }
  const panel = staggered({ seed: 2, cohorts: [5] });
  const size = panel.outcomes.map((_, at) => Math.sin(at * at));
  const counted = { ...panel, covariates: new Counted([['size', size]]) };
  evaluate(of(counted), { ...plain, covariates: ['size'] });
  expect(asked).toBe(1);
});
