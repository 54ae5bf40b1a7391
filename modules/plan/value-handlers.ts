import { v7 as newId } from 'uuid';
import { existingEntries } from '#modules/logbook/index.ts';
import { decisionsOf } from '#modules/programme/index.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Handlers } from '#platform/http/handler.ts';
import { corrected } from '#platform/problems/corrected.ts';
import { granted, Refusal } from '#platform/problems/refusal.ts';
import { actualColumns, asParameters, changedOf } from './columns.ts';
import { type ActualSaid, actualSaid, type planOperations } from './contract.ts';
import { authorOf, placeOf, refuseStale, termsOf, unitOr404 } from './goal-handlers.ts';
import { actualOf, indicatorOf, planOf } from './read.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

type Table = Pick<typeof planOperations, 'listTargets' | 'setTarget' | 'recordActual' | 'correctActual'>;

export const valueHandlers: Handlers<Table> = {
  listTargets: {
    handle: async ({ tx, params, unlessAtHand }) => {
      const unit = params.programmeId;
      return unlessAtHand(`${await store.revision(tx, unit)}`, async () => {
        const goals = await planOf(tx, unit);
        const items = goals.flatMap((goal) =>
          goal.indicators.flatMap(({ id, name, targets }) =>
            targets.map((target) => ({
              ...target,
              goal: goal.id,
              goalTitle: goal.title,
              indicator: id,
              indicatorName: name,
            })),
          ),
        );
        return { body: { items } };
      });
    },
  },
  setTarget: {
    unit: ({ params }, tx) => store.unitOf.indicator(tx, params.indicatorId),
    handle: async (context) => {
      const { tx, params, body } = context;
      const unit = await unitOr404(store.unitOf.indicator(tx, params.indicatorId));
      await store.oneAtATime(tx, params.indicatorId);
      const indicator = await indicatorOf(tx, unit, params.indicatorId);
      const standing = indicator.targets.find(({ year }) => year === body.year);
      const number = standing?.number ?? 0;
      if (number !== body.follows)
        throw new Refusal({ code: 'stale', status: 412, extra: { current: standing ?? null, yours: body } });
      const { period } = await termsOf(tx, unit);
      granted(rules.judgeTarget(body, { indicator, period, standing }));
      await refuseUnknownDecision(tx, unit, body.decision);
      const given = { ...body, number: number + 1 };
      await store.writeTarget(tx, unit, params.indicatorId, given, authorOf(context));
      const after = await indicatorOf(tx, unit, params.indicatorId);
      const target = after.targets.find(({ year }) => year === body.year);
      if (!target) throw new Error('A target that was written is not there');
      return { body: target, etag: target.number, location: placeOf(unit) };
    },
  },
  recordActual: {
    unit: ({ params }, tx) => store.unitOf.indicator(tx, params.indicatorId),
    handle: async (context) => {
      const { tx, params, body, now } = context;
      const unit = await unitOr404(store.unitOf.indicator(tx, params.indicatorId));
      const indicator = await indicatorOf(tx, unit, params.indicatorId);
      const at = { zone: (await termsOf(tx, unit)).zone, now };
      const said = granted(rules.judgeActual(body, { indicator, at }));
      await refuseUnknownEvidence(tx, unit, said);
      const id = newId();
      const columns = asParameters(actualColumns(said));
      await store.writeActual(tx, unit, { id, indicator: params.indicatorId }, columns, authorOf(context));
      const { actual } = await actualOf(tx, unit, id);
      return { body: actual, etag: actual.version, location: placeOf(unit) };
    },
  },
  correctActual: {
    unit: ({ params }, tx) => store.unitOf.actual(tx, params.actualId),
    handle: async (context) => {
      const { tx, params, body, now } = context;
      const { reason, ...change } = body;
      const unit = await unitOr404(store.unitOf.actual(tx, params.actualId));
      await store.oneAtATime(tx, params.actualId);
      const { actual: before, indicator } = await actualOf(tx, unit, params.actualId);
      refuseStale(context, before, change);
      const said = actualSaid.parse({ ...before, file: before.file?.id ?? null });
      const { after } = granted(corrected(said, change));
      const at = { zone: (await termsOf(tx, unit)).zone, now };
      granted(rules.judgeActual(after, { indicator, at }));
      await refuseUnknownEvidence(tx, unit, change);
      const becomes = changedOf(actualColumns(said), actualColumns(after));
      await store.correct(
        tx,
        unit,
        { record: 'actual', id: params.actualId, version: before.version, reason, becomes },
        authorOf(context),
      );
      const { actual } = await actualOf(tx, unit, params.actualId);
      return { body: actual, etag: actual.version, location: placeOf(unit) };
    },
  },
};

async function refuseUnknownDecision(tx: Tx, unit: string, decision: string | null): Promise<void> {
  if (decision === null || (await decisionsOf(tx, unit, [decision])).length > 0) return;
  const fields = [{ field: 'decision', code: 'no-such-decision' }];
  throw new Refusal({ code: 'invalid', status: 422, fields });
}

/** What shows it is the programme's own: an entry of its log, a file that was not refused. */
async function refuseUnknownEvidence(
  tx: Tx,
  unit: string,
  { entry, file }: { [K in 'entry' | 'file']?: ActualSaid[K] | undefined },
): Promise<void> {
  const fields = [];
  if (entry && !(await existingEntries(tx, unit, [entry])).has(entry))
    fields.push({ field: 'entry', code: 'no-such-entry' });
  if (file && !(await store.hasFile(tx, unit, file))) fields.push({ field: 'file', code: 'no-such-file' });
  if (fields.length > 0) throw new Refusal({ code: 'invalid', status: 422, fields });
}
