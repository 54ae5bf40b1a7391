import { v7 as newId } from 'uuid';
import type { Context, Handlers } from '#platform/http/handler.ts';
import { apiRoot, type Operation } from '#platform/http/operation.ts';
import { granted, notFound, Refusal } from '#platform/problems/refusal.ts';
import { correct, oneAtATime } from './correction-store.ts';
import type { lifeOperations } from './life-operations.ts';
import { shownShockToMembers } from './life-presenter.ts';
import { shockFields } from './life-shapes.ts';
import * as rules from './rules.ts';
import * as store from './shock-store.ts';

type Table = Pick<typeof lifeOperations, 'listShocks' | 'recordShock' | 'correctShock'>;

export const shockHandlers: Handlers<Table> = {
  listShocks: {
    handle: async ({ tx, params }) => ({
      body: { items: (await store.shocks(tx, params.programmeId)).map(shownShockToMembers) },
    }),
  },
  recordShock: {
    handle: async ({ tx, params, body, person }) => {
      const judged = granted(rules.judgeShock(body));
      const id = newId();
      const author = { person: person.person, name: person.name };
      await store.addShock(tx, params.programmeId, { ...judged, id, author });
      return shown(tx, id);
    },
  },
  correctShock: {
    unit: ({ params }, tx) => store.unitOfShock(tx, params.shockId),
    handle: async ({ tx, params, body, person, ifMatch }) => {
      const { reason, ...change } = body;
      await oneAtATime(tx, params.shockId);
      const before = await store.shock(tx, params.shockId);
      if (!before) throw notFound();
      const stands = shownShockToMembers(before);
      if (before.version !== ifMatch)
        throw new Refusal({ code: 'stale', status: 412, extra: { current: stands, yours: change } });
      const said = shockFields.parse(stands);
      const becomes = granted(
        rules.correctRecord(said, change as Partial<typeof said>, (after) => rules.judgeShock(after)),
      );
      const author = { person: person.person, name: person.name };
      await correct(
        tx,
        before.unit_id,
        { record: 'shock', id: params.shockId },
        { version: ifMatch, reason, becomes, author },
      );
      return shown(tx, params.shockId);
    },
  },
};

async function shown(tx: Context<Operation>['tx'], id: string) {
  const row = await store.shock(tx, id);
  if (!row) throw notFound();
  return {
    body: shownShockToMembers(row),
    etag: row.version,
    location: `${apiRoot}/programmes/${row.unit_id}/shocks`,
  };
}
