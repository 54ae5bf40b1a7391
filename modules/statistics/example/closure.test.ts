import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import life from '#cases/eksempelvik/life.json' with { type: 'json' };
import log from '#cases/eksempelvik/log-year-1.json' with { type: 'json' };
import neighbours from '#cases/provedal/case.json' with { type: 'json' };
import { workdaysBefore } from '#cases/workday.ts';
import { closureBefore, indirectLoss, jobsBefore, lost, noticeGiven, smelterJobs } from './closure.ts';

const [smelter, suppliers] = life.shocks;
const anyDay = fc
  .date({ min: new Date('2012-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('the closure is the one that the case tells of', () => {
  it('with as many jobs lost, there, with suppliers and among neighbours', () => {
    expect(lost.direct).toBe(smelter?.lost);
    const [lowest = 0, highest = 0] = (suppliers?.lost ?? []) as number[];
    expect(lost.indirect).toBe((lowest + highest) / 2);
    expect(lost.neighbours).toBe(neighbours.shocks[0]?.lost);
  });

  it('of as many jobs as the project leader reckoned with', () => {
    expect(JSON.stringify(log)).toContain('364 av 2 310');
    expect(jobsBefore).toBe(2310);
  });

  it('with notice on the day the case has, but for a week', () => {
    for (const today of ['2026-11-27', '2027-02-01', '2030-07-15']) {
      const count = smelter?.happened.workdaysAgo ?? 0;
      const told = workdaysBefore(today, count)[count] ?? '';
      const apart = Math.abs(Date.parse(told) - Date.parse(noticeGiven(today))) / 86_400_000;
      expect(apart).toBeLessThanOrEqual(7);
    }
  });
});

describe('on whatever day it is loaded', () => {
  it('the numbers reach the year without a smelter, and the year before notice', () => {
    fc.assert(
      fc.property(anyDay, (today) => {
        const { year, referenceYear } = closureBefore(today);
        return year <= Number(today.slice(0, 4)) - 1 && referenceYear < year;
      }),
    );
  });

  it('the smelter has 364 jobs from the reference year until it has none', () => {
    fc.assert(
      fc.property(anyDay, (today) => {
        const closure = closureBefore(today);
        const last = smelterJobs(closure, closure.year - 1);
        return (
          smelterJobs(closure, closure.referenceYear) === 364 &&
          last === 364 &&
          smelterJobs(closure, closure.year) === 0 &&
          smelterJobs(closure, 2000) >= 364
        );
      }),
    );
  });
});

it('suppliers and shops lose about 75 jobs in the end, half of them at once, and industry none', () => {
  const closure = closureBefore('2026-11-27');
  const all = (year: number) =>
    [...'ABCDEFGHIJKLMNOPQRS'].reduce((sum, section) => sum + indirectLoss(section, closure, year), 0);
  expect([all(closure.year - 1), indirectLoss('C', closure, 2030)]).toEqual([0, 0]);
  expect(Math.abs(all(closure.year) - 37)).toBeLessThanOrEqual(2);
  expect(Math.abs(all(closure.year + 1) - 75)).toBeLessThanOrEqual(2);
});
