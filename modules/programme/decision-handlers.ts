import { v7 as newId } from 'uuid';
import type { Context, Handlers } from '#platform/http/handler.ts';
import { apiRoot, type Operation } from '#platform/http/operation.ts';
import { granted, notFound, Refusal } from '#platform/problems/refusal.ts';
import { today } from '#platform/time/zone.ts';
import { longestPeriod } from '#schemes/programme-rules.ts';
import { correct, oneAtATime } from './correction-store.ts';
import * as store from './decision-store.ts';
import type { lifeOperations } from './life-operations.ts';
import { shownDecisionToMembers } from './life-presenter.ts';
import { type DecisionFields, decisionFields } from './life-shapes.ts';
import * as rules from './rules.ts';
import { programme } from './store.ts';

type Table = Pick<typeof lifeOperations, 'listDecisions' | 'recordDecision' | 'correctDecision'>;

export const decisionHandlers: Handlers<Table> = {
  listDecisions: {
    handle: async ({ tx, params }) => ({
      body: { items: (await store.decisions(tx, params.programmeId)).map(shownDecisionToMembers) },
    }),
  },
  recordDecision: {
    handle: async ({ tx, params, body, person, now }) => {
      const unit = params.programmeId;
      const { zone, state, period } = await programmeOf(tx, unit);
      const longest = longestPeriod(zone, today(now, zone));
      const judged = granted(rules.judgeDecision(body, { state, period, longest }, { zone, now }));
      await refuseUnknownFile(tx, unit, judged.document);
      const id = newId();
      const author = { person: person.person, name: person.name };
      await store.addDecision(tx, unit, { ...judged, id, author });
      return shown(tx, id);
    },
  },
  correctDecision: {
    unit: ({ params }, tx) => store.unitOfDecision(tx, params.decisionId),
    handle: async ({ tx, params, body, person, now, ifMatch }) => {
      const { reason, ...change } = body;
      await oneAtATime(tx, params.decisionId);
      const before = await store.decision(tx, params.decisionId);
      if (!before) throw notFound();
      const stands = shownDecisionToMembers(before);
      if (before.version !== ifMatch)
        throw new Refusal({ code: 'stale', status: 412, extra: { current: stands, yours: change } });
      const { zone, period } = await programmeOf(tx, before.unit_id);
      const longest = longestPeriod(zone, today(now, zone));
      const said = decisionFields.parse(stands);
      const becomes = granted(
        rules.correctRecord<DecisionFields>(said, change as Partial<DecisionFields>, (after) =>
          rules.judgeCorrectedDecision({ ...after, ends: before.ends }, { period, longest }, { zone, now }),
        ),
      );
      await refuseUnknownFile(tx, before.unit_id, becomes.document ?? null);
      const author = { person: person.person, name: person.name };
      await correct(
        tx,
        before.unit_id,
        { record: 'decision', id: params.decisionId },
        { version: ifMatch, reason, becomes, author },
      );
      return shown(tx, params.decisionId);
    },
  },
};

type Tx = Context<Operation>['tx'];

async function programmeOf(tx: Tx, unit: string) {
  const found = await programme(tx, unit);
  if (!found) throw notFound();
  return found;
}

async function shown(tx: Tx, id: string) {
  const row = await store.decision(tx, id);
  if (!row) throw notFound();
  return {
    body: shownDecisionToMembers(row),
    etag: row.version,
    location: `${apiRoot}/programmes/${row.unit_id}/decisions`,
  };
}

/** The document is the programme's own, and was not refused. */
async function refuseUnknownFile(tx: Tx, unit: string, file: string | null): Promise<void> {
  if (file === null) return;
  const state = await store.stateOfFile(tx, unit, file);
  if (state === 'refused')
    throw new Refusal({
      code: 'file-refused',
      status: 422,
      fields: [{ field: 'document', code: 'file-refused' }],
    });
  if (state === undefined)
    throw new Refusal({
      code: 'no-such-file',
      status: 422,
      fields: [{ field: 'document', code: 'no-such-file' }],
    });
}
