import { describe, expect, it } from 'vitest';
import { type Design, designs } from './designs.ts';
import { type Measured, type StudyRow, shareError, study } from './study.ts';
import {
  augmentedByConformal,
  byError,
  byPermutation,
  byPlacebos,
  cohortsByTime,
  cohortsSimple,
  lastBeforeLeftOut,
  type StudyMethod,
  shiftedByConformal,
  staggeredBy,
} from './study-methods.ts';

// Bounds are four Monte-Carlo standard errors wide, those of a share at its nominal value. A method that keeps its promise would break one of them
// once in some ten thousand seeds; the seed is kept, so it does not.
const seed = 77;
const made = new Map<string, StudyRow>();
function of(design: Design, method: StudyMethod, replications: number): StudyRow {
  const key = `${design.name}, ${method.name}, ${replications}`;
  const row = made.get(key) ?? study(design, method, { seed, replications });
  made.set(key, row);
  return row;
}

describe('what a method promises where its assumptions hold', { timeout: 60_000 }, () => {
  it.each([
    ['DiD', designs.parallel, byPlacebos('did'), 150],
    ['DIFP', designs.parallel, byPlacebos('difp'), 100],
    ['synthetic DiD', designs.factors, byPlacebos('sdid'), 80],
    ['DiD of several, by placebos', designs.several, byError('did', 'placebos'), 40],
    ['synthetic DiD of several, by the jackknife', designs.several, byError('sdid', 'jackknife'), 100],
    ['Callaway and Sant’Anna', designs.staggeredMany, cohortsSimple, 100],
  ])('%s finds what was planted, with the coverage and the size it states', (_, design, method, count) => {
    const row = of(design, method, count);
    expectUnbiased(row.bias);
    expectNotBelow(row.coverage, 0.95, count);
    expectNotAbove(row.size, 0.05, count);
    expect(row.refused.size).toBe(0);
  });

  it('bands of all event times hold together when drawn together, and do not when each holds alone', () => {
    expectNotBelow(of(designs.staggeredMany, cohortsByTime('bootstrap'), 40).coverage, 0.95, 40);
    const alone = of(designs.staggeredMany, cohortsByTime('analytic'), 40).coverage;
    expect(alone?.value).toBeLessThan(0.95 - 4 * shareError(0.95, 40));
  });

  it('staggered synthetic DiD finds what was planted, among trends that are not parallel', () => {
    const row = of(designs.staggeredFactors, staggeredBy('jackknife'), 60);
    expectUnbiased(row.bias);
    expectNotBelow(row.coverage, 0.95, 60);
    expectNotAbove(row.size, 0.05, 60);
  });

  it('ranks and shifts reject no more than they may', () => {
    for (const method of [byPermutation('sc'), augmentedByConformal, shiftedByConformal]) {
      const row = of(designs.factors, method, 60);
      expectNotAbove(row.size, 0.05, 60);
      expectNotBelow(row.coverage, 0.95, 60);
    }
  });

  it('synthetic DiD finds an effect more often the larger it is, and is nearer than DiD where factors move units', () => {
    const [sdid, did] = [byPlacebos('sdid'), byPlacebos('did')].map((method) =>
      of(designs.factors, method, 80),
    );
    const [small, large] = sdid?.power ?? [];
    expect(small?.share?.value).toBeGreaterThan(0.05 + 4 * shareError(0.05, 80));
    expect(large?.share?.value).toBeGreaterThan(small?.share?.value as number);
    expect(sdid?.rmse.value).toBeLessThan((did?.rmse.value as number) / 2);
  });
});

describe('where a method is known to fail, and does', { timeout: 60_000 }, () => {
  it('DiD of a place on another trend is wrong by that trend, and its interval hides it', () => {
    const { model } = designs.apart;
    const row = of(designs.apart, byPlacebos('did'), 150);
    // From the middle of the periods before to the middle of those after.
    const drift = -model.apart * model.trend * (24.5 - 9.5);
    expect(Math.abs(row.bias.value - drift)).toBeLessThan(4 * row.bias.error);
    expect(row.coverage?.value).toBeLessThan(0.95 - 4 * shareError(0.95, 150));
    const weighted = of(designs.apart, byPlacebos('sdid'), 50);
    expect(Math.abs(weighted.bias.value)).toBeLessThan(Math.abs(drift) / 3);
  });

  it('of a place chosen for its bad last year synthetic DiD takes the recovery for an effect; without that year less', () => {
    const design = {
      ...designs.worst,
      name: 'a bad last year, 30 units',
      model: { ...designs.worst.model, units: 30 },
    };
    const chosen = of(design, byPlacebos('sdid'), 100);
    const without = of(design, lastBeforeLeftOut(byPlacebos('sdid')), 100);
    expect(chosen.bias.value).toBeGreaterThan(4 * chosen.bias.error);
    expect(without.bias.value).toBeLessThan(chosen.bias.value);
  });

  it('a rank among fifteen donors never rejects at 5 %, whatever happened', () => {
    const row = of(designs.fewDonors, byPlacebos('sdid'), 40);
    expect(row.size?.value).toBe(0);
    expect(row.power.map(({ share }) => share?.value)).toEqual([0, 0]);
    expectNotBelow(row.coverage, 0.95, 40);
  });

  it('shifts of sixteen periods never reject at 5 %, whatever happened', () => {
    const row = of(designs.shortPre, augmentedByConformal, 40);
    expect(row.power.map(({ share }) => share?.value)).toEqual([0, 0]);
    expect(row.coverage?.value).toBe(1);
  });

  it('where eight periods are fitted without error there is no ratio to rank by, and it is refused', () => {
    const row = of(designs.shortPre, byPermutation('sc'), 40);
    expect([...row.refused.keys()]).toEqual(['perfect-pre-fit']);
  });
});

const expectUnbiased = ({ value, error }: Measured) => expect(Math.abs(value)).toBeLessThan(4 * error);

function expectNotBelow(share: Measured | null, nominal: number, cases: number): void {
  expect(share?.value).toBeGreaterThanOrEqual(nominal - 4 * shareError(nominal, cases));
}

function expectNotAbove(share: Measured | null, nominal: number, cases: number): void {
  expect(share?.value).toBeLessThanOrEqual(nominal + 4 * shareError(nominal, cases));
}
