import type { Tx } from '#platform/database/database.ts';
import type { Handlers } from '#platform/http/handler.ts';
import { publishedAnswer } from '#platform/http/published-answer.ts';
import { notFound } from '#platform/problems/refusal.ts';
import { actualSays, goalSays, indicatorSays, typed } from './columns.ts';
import type { PublicGoal, PublicIndicator, planOperations, Value } from './contract.ts';
import * as store from './public-store.ts';
import { targetsOf } from './rules.ts';
import type { ValueType } from './terms.ts';

type Table = Pick<typeof planOperations, 'readPublicGoals'>;

export const publicHandlers: Handlers<Table> = {
  readPublicGoals: {
    handle: async (context) => {
      const { tx, params } = context;
      const programme = await store.openProgramme(tx, params.slug);
      if (!programme) throw notFound();
      return publishedAnswer(context, `${programme.revision}`, async () => ({
        body: { items: await publicPlanOf(tx, programme.unit) },
      }));
    },
  },
};

/** What anyone may know of a plan; the only way from the published rows to it. */
export async function publicPlanOf(tx: Tx, unit: string): Promise<PublicGoal[]> {
  const [goals, indicators] = [await store.publicGoals(tx, unit), await store.publicIndicators(tx, unit)];
  const [targets, actuals] = [await store.publicTargets(tx, unit), await store.publicActuals(tx, unit)];
  return goals.map((goal) => {
    const { owner: _, ...said } = goalSays(goal);
    return {
      ...said,
      id: goal.goal_id ?? '',
      programme: (goal.unit_id ?? '') as PublicGoal['programme'],
      indicators: indicators
        .filter(({ goal_id }) => goal_id === goal.goal_id)
        .map((row) => ({
          ...indicatorSays(row),
          id: row.indicator_id ?? '',
          goal: goal.goal_id ?? '',
          targets: targetsOf(
            targets
              .filter(({ indicator_id }) => indicator_id === row.indicator_id)
              .map((each) => version(each, row.type ?? '')),
          ),
          actuals: actuals
            .filter(({ indicator_id }) => indicator_id === row.indicator_id)
            .map((each) => {
              const { file: _, ...known } = actualSays(each, (row.type ?? 'text') as ValueType);
              return { ...known, id: each.actual_id ?? '' };
            }),
        })),
    };
  });
}

type TargetRow = Awaited<ReturnType<typeof store.publicTargets>>[number];

function version(
  row: TargetRow,
  type: string,
): PublicIndicator['targets'][number]['history'][number] & { year: number; value: Value } {
  return {
    year: row.year ?? 0,
    number: row.number ?? 0,
    value: typed(type, row.value),
    reason: row.reason,
    decision: row.open_decision
      ? {
          id: row.open_decision,
          what: row.what ?? '',
          lang: (row.lang ?? 'nb') as 'nb',
          body: row.body ?? '',
          caseNumber: row.case_number,
          decided: row.decided ?? '',
        }
      : null,
    at: (row.recorded_at ?? new Date(0)).toISOString(),
  };
}
