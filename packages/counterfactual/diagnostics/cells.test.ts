import { describe, expect, it } from 'vitest';
import { csdid } from '../csdid/csdid.ts';
import { sunAbraham } from '../event-study/sun-abraham.ts';
import { panelOf } from '../panel/panel.ts';
import { staggered } from '../testing/panels.ts';
import { cellDiagnostics, doubtsOfCells } from './cells.ts';
import { doubtsOfEvents, eventDiagnostics } from './events.ts';

const codes = (warnings: readonly { code: string }[]) => warnings.map(({ code }) => code);
/** All that start later move away before they do. */
const drifting = (by: number) => {
  const panel = staggered({ seed: 4, units: 12, neverTreated: 20 });
  const width = panel.periods.length;
  return panelOf({
    ...panel,
    outcomes: panel.outcomes.map((value, at) =>
      (panel.starts[Math.floor(at / width)] as number) < 0 ? value : value + by * (at % width),
    ),
  });
};

describe('what effects by cohort and time rest on', () => {
  it('the smallest cohort, and the cells with fewest on either side', () => {
    const panel = staggered({ seed: 1, units: 4, neverTreated: 9 });
    const found = csdid(panel, { control: 'not-yet' });
    const known = cellDiagnostics(found);
    expect(known.smallestCohort.units).toBe(4);
    expect(known.fewestTreated.treated).toBe(4);
    expect(known.fewestComparisons.comparisons).toBe(
      Math.min(...found.attgt.map(({ comparisons }) => comparisons)),
    );
    expect(known.overlap).toBeNull();
    expect(known.notEstimable).toEqual({});
  });

  it('with covariates how sure the surest unit is to be treated, and in which cell', () => {
    const panel = staggered({ seed: 1, units: 12, neverTreated: 30 });
    const { overlap } = cellDiagnostics(csdid(panel, { covariates: ['size'] }));
    expect(overlap?.highestChance).toBeGreaterThan(0.2);
    expect(overlap?.highestChance).toBeLessThan(1);
    expect(cellDiagnostics(csdid(panel, { covariates: ['size'], method: 'or' })).overlap).toBeNull();
  });

  it('cells without an estimate are counted by their reason', () => {
    const panel = staggered({ seed: 1, units: 3, neverTreated: 0, cohorts: [3, 5] });
    const found = csdid(panel, { control: 'not-yet' });
    const { notEstimable } = cellDiagnostics(found);
    expect(notEstimable).toEqual({ 'no-comparisons': found.notEstimable.length });
    expect(found.notEstimable.length).toBeGreaterThan(0);
  });

  it('a cohort with one period before is named: nothing is known of it before', () => {
    const panel = staggered({ seed: 3, cohorts: [1, 5], units: 6 });
    const warnings = doubtsOfCells(csdid(panel));
    expect(warnings).toContainEqual(
      expect.objectContaining({ code: 'trends-not-tested', where: { cohort: '2001' } }),
    );
    expect(warnings).not.toContainEqual(expect.objectContaining({ where: { cohort: '2005' } }));
  });

  it('the same with a universal base, whose own cell is nought by definition', () => {
    const panel = staggered({ seed: 3, cohorts: [1, 5], units: 6 });
    expect(doubtsOfCells(csdid(panel, { base: 'universal' }))).toContainEqual(
      expect.objectContaining({ code: 'trends-not-tested', where: { cohort: '2001' } }),
    );
  });

  it('trends that differ before are told, and those that do not are not', () => {
    expect(codes(doubtsOfCells(csdid(drifting(2))))).toContain('trends-differ');
    expect(codes(doubtsOfCells(csdid(drifting(0))))).not.toContain('trends-differ');
  });
});

describe('what an event study rests on', () => {
  it('how many units, cohorts, and the effect furthest from nought before', () => {
    const panel = staggered({ seed: 1, units: 6, neverTreated: 9 });
    const study = sunAbraham(panel);
    const { events } = eventDiagnostics(panel, study);
    expect(events).toMatchObject({ units: 27, dropped: 0, neverTreated: 9, smallestCohort: 6 });
    const errors = study.by
      .filter(({ key, standardError }) => key < 0 && standardError > 0)
      .map(({ estimate, standardError }) => Math.abs(estimate / standardError));
    expect(events.furthestBefore?.errors).toBe(Math.max(...errors));
    expect(events.before).toBe(errors.length);
  });

  it('small cohorts, and trends that differ, are told', () => {
    const few = staggered({ seed: 1, units: 2 });
    expect(codes(doubtsOfEvents(eventDiagnostics(few, sunAbraham(few))))).toContain('small-cohort');
    const apart = drifting(2);
    expect(codes(doubtsOfEvents(eventDiagnostics(apart, sunAbraham(apart))))).toEqual(['trends-differ']);
    const alike = drifting(0);
    expect(codes(doubtsOfEvents(eventDiagnostics(alike, sunAbraham(alike))))).toEqual([]);
  });

  it('without a period before that could be looked at, that is told', () => {
    const panel = staggered({ seed: 1, units: 6, cohorts: [1] });
    expect(codes(doubtsOfEvents(eventDiagnostics(panel, sunAbraham(panel))))).toContain('trends-not-tested');
  });
});
