import { v7 as newId } from 'uuid';
import { periodOf } from '#modules/programme/index.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Context, Handlers } from '#platform/http/handler.ts';
import { apiRoot, type Operation } from '#platform/http/operation.ts';
import { corrected } from '#platform/problems/corrected.ts';
import { granted, notFound, Refusal } from '#platform/problems/refusal.ts';
import { asParameters, changedOf, goalColumns, indicatorColumns } from './columns.ts';
import { goalSaid, indicatorSaid, type planOperations } from './contract.ts';
import { goalOf, indicatorOf, planOf } from './read.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

type Table = Pick<
  typeof planOperations,
  'listGoals' | 'createGoal' | 'correctGoal' | 'addIndicator' | 'correctIndicator'
>;

export const goalHandlers: Handlers<Table> = {
  listGoals: {
    handle: async ({ tx, params, unlessAtHand }) => {
      const unit = params.programmeId;
      // Whatever a plan shows is audited, so it changes only when the programme's chain grows.
      return unlessAtHand(`${await store.revision(tx, unit)}`, async () => {
        const { period } = await termsOf(tx, unit);
        return { body: { years: rules.yearsOf(period), items: await planOf(tx, unit) } };
      });
    },
  },
  createGoal: {
    handle: async (context) => {
      const { tx, params, body, now } = context;
      const unit = params.programmeId;
      const { zone } = await termsOf(tx, unit);
      const { indicators, ...said } = body;
      const fields = indicators.flatMap((each, place) =>
        rules.indicatorProblems(each, { zone, now }, `indicators.${place}.`),
      );
      if (fields.length > 0) throw new Refusal({ code: 'invalid', status: 422, fields });
      const [id, author] = [newId(), authorOf(context)];
      await store.writeGoal(tx, unit, id, goalColumns(said), author);
      for (const each of indicators)
        await store.writeIndicator(
          tx,
          unit,
          { id: newId(), goal: id },
          asParameters(indicatorColumns(each)),
          author,
        );
      const body201 = await goalOf(tx, unit, id);
      return { body: body201, etag: body201.version, location: placeOf(unit) };
    },
  },
  correctGoal: {
    unit: ({ params }, tx) => store.unitOf.goal(tx, params.goalId),
    handle: async (context) => {
      const { tx, params, body } = context;
      const { reason, ...change } = body;
      const unit = await unitOr404(store.unitOf.goal(tx, params.goalId));
      await store.oneAtATime(tx, params.goalId);
      const before = await goalOf(tx, unit, params.goalId);
      refuseStale(context, before, change);
      const said = goalSaid.parse(before);
      const { after } = granted(corrected(said, change));
      await store.correct(
        tx,
        unit,
        {
          record: 'goal',
          id: params.goalId,
          version: before.version,
          reason,
          becomes: changedOf(goalColumns(said), goalColumns(after)),
        },
        authorOf(context),
      );
      const now = await goalOf(tx, unit, params.goalId);
      return { body: now, etag: now.version, location: placeOf(unit) };
    },
  },
  addIndicator: {
    unit: ({ params }, tx) => store.unitOf.goal(tx, params.goalId),
    handle: async (context) => {
      const { tx, params, body, now } = context;
      const unit = await unitOr404(store.unitOf.goal(tx, params.goalId));
      const { zone } = await termsOf(tx, unit);
      const said = granted(rules.judgeIndicator(body, { zone, now }));
      const id = newId();
      const columns = asParameters(indicatorColumns(said));
      await store.writeIndicator(tx, unit, { id, goal: params.goalId }, columns, authorOf(context));
      const made = await indicatorOf(tx, unit, id);
      return { body: made, etag: made.version, location: placeOf(unit) };
    },
  },
  correctIndicator: {
    unit: ({ params }, tx) => store.unitOf.indicator(tx, params.indicatorId),
    handle: async (context) => {
      const { tx, params, body, now } = context;
      const { reason, ...change } = body;
      const unit = await unitOr404(store.unitOf.indicator(tx, params.indicatorId));
      await store.oneAtATime(tx, params.indicatorId);
      const before = await indicatorOf(tx, unit, params.indicatorId);
      refuseStale(context, before, change);
      const said = indicatorSaid.parse(before);
      const at = { zone: (await termsOf(tx, unit)).zone, now };
      const hasTargets = before.targets.length > 0;
      const { after } = granted(rules.correctedIndicator(said, change, { at, hasTargets }));
      const becomes = changedOf(indicatorColumns(said), indicatorColumns(after));
      await store.correct(
        tx,
        unit,
        { record: 'indicator', id: params.indicatorId, version: before.version, reason, becomes },
        authorOf(context),
      );
      const made = await indicatorOf(tx, unit, params.indicatorId);
      return { body: made, etag: made.version, location: placeOf(unit) };
    },
  },
};

/** Where the plan stands: what is made in it is read there. */
export const placeOf = (unit: string) => `${apiRoot}/programmes/${unit}/goals`;

export const authorOf = ({ person }: Pick<Context<Operation>, 'person'>) => ({
  person: person.person,
  name: person.name,
});

export async function termsOf(tx: Tx, unit: string): Promise<{ period: string | null; zone: string }> {
  const terms = await periodOf(tx, unit);
  if (!terms) throw notFound();
  return terms;
}

export async function unitOr404(asked: Promise<string | undefined>): Promise<string> {
  const unit = await asked;
  if (!unit) throw notFound();
  return unit;
}

/** Another version stands than the one that was read: both are told. */
export function refuseStale(
  { ifMatch }: Pick<Context<Operation>, 'ifMatch'>,
  current: { version: number },
  yours: object,
): void {
  if (current.version !== ifMatch)
    throw new Refusal({ code: 'stale', status: 412, extra: { current, yours } });
}
