import { sampleOf } from '../csdid/sample.ts';
import type { Warning } from '../errors/counterfactual-error.ts';
import type { EventStudy } from '../event-study/result.ts';
import { normalQuantile } from '../numbers/normal.ts';
import type { Panel } from '../panel/panel.ts';
import { roundingOf } from '../panel/rounding.ts';

/** How much an event study rests on. */
export type EventDiagnostics = {
  readonly events: {
    readonly units: number;
    /** Treated from the first period, and left out. */
    readonly dropped: number;
    readonly neverTreated: number;
    readonly cohorts: readonly { readonly group: number; readonly units: number }[];
    readonly smallestCohort: number;
    /** The effect before the start that lies furthest from nought, in its standard errors; null: there is none with an error. */
    readonly furthestBefore: { readonly key: number; readonly errors: number } | null;
    readonly before: number;
  };
};

/** Counts of the panel, and the effects before of the study. Throws as the study does. */
export function eventDiagnostics(panel: Panel, { by }: EventStudy): EventDiagnostics {
  const { units, dropped, neverTreated, cohorts } = sampleOf(panel, 'not-yet');
  const rounding = roundingOf(panel);
  const before = by.filter(({ key, standardError }) => key < 0 && standardError > rounding);
  const furthest = before
    .map(({ key, estimate, standardError }) => ({ key, errors: Math.abs(estimate) / standardError }))
    .reduce<EventDiagnostics['events']['furthestBefore']>(
      (most, each) => (most && most.errors >= each.errors ? most : each),
      null,
    );
  return {
    events: {
      units: units.length,
      dropped,
      neverTreated,
      cohorts: cohorts.map(({ group, units: count }) => ({ group, units: count })),
      smallestCohort: cohorts.reduce((least, each) => Math.min(least, each.units), units.length),
      furthestBefore: furthest,
      before: before.length,
    },
  };
}

/** What follows from them for who reads the averages. */
export function doubtsOfEvents({ events }: EventDiagnostics): Warning[] {
  return [...small(events), ...before(events)];
}

function small({ cohorts }: EventDiagnostics['events']): Warning[] {
  return cohorts
    .filter(({ units }) => units < 5)
    .map(({ group, units }) => ({
      code: 'small-cohort',
      found: `${units} unit${units === 1 ? ' is' : 's are'} first treated at ${group}`,
      where: { cohort: String(group) },
      why: 'The standard errors hold for many units; of one or two they know the comparisons only.',
      remedy: 'Read this cohort beside its placebos, not by its standard error.',
    }));
}

/** Bonferroni over as many effects as there are before. */
function before({ furthestBefore: furthest, before: count }: EventDiagnostics['events']): Warning[] {
  if (count === 0)
    return [
      {
        code: 'trends-not-tested',
        found: 'there is no effect before the start that could be told from nought',
        why: 'That the treated would have moved as the others is then believed, not looked at.',
        remedy: 'Add earlier periods.',
      },
    ];
  if (!furthest || furthest.errors < normalQuantile(1 - 0.025 / count)) return [];
  return [
    {
      code: 'trends-differ',
      found: `the effect ${-furthest.key} before the start is ${furthest.errors.toPrecision(2)} of its standard errors from nought, the furthest of ${count}`,
      why: 'Cohorts that moved apart before would have gone on to without the treatment.',
      remedy: 'Use `csdid` with covariates that explain it, or weight the comparisons (`sdid-staggered`).',
    },
  ];
}
