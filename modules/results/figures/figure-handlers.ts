import { v7 as newId } from 'uuid';
import type { Handlers } from '#platform/http/handler.ts';
import { apiRoot } from '#platform/http/operation.ts';
import { notFound, Refusal } from '#platform/problems/refusal.ts';
import { toColumns } from '../columns.ts';
import type { resultsOperations } from '../contract.ts';
import { correct, correctionsOf } from '../ledger/effect-store.ts';
import { presentCorrection } from '../ledger/presenter.ts';
import * as store from './figure-store.ts';

type Table = Pick<
  typeof resultsOperations,
  'listPublishedFigures' | 'recordPublishedFigure' | 'correctPublishedFigure' | 'stateFactor'
>;

export const figureHandlers: Handlers<Table> = {
  listPublishedFigures: {
    handle: async ({ tx, params }) => {
      const figures = await store.figures(tx, params.programmeId);
      const corrections = (
        await correctionsOf(
          tx,
          figures.map(({ id }) => id),
        )
      ).map(presentCorrection);
      const items = figures.map((figure) => ({
        ...figure,
        corrections: corrections.filter(({ recordId }) => recordId === figure.id),
      }));
      return { body: { items } };
    },
  },
  recordPublishedFigure: {
    handle: async ({ tx, params, body, person }) => {
      refuseBackwards(body);
      const id = newId();
      const author = { person: person.person, name: person.name };
      const position = (await store.figures(tx, params.programmeId)).length;
      await store.keepFigure(tx, params.programmeId, { id, content: body, author, position });
      const made = await shown(tx, id);
      return {
        body: made,
        location: `${apiRoot}/programmes/${params.programmeId}/published-figures`,
        etag: made.version,
      };
    },
  },
  correctPublishedFigure: {
    unit: async ({ params }, tx) => (await store.figure(tx, params.figureId))?.unit_id,
    handle: async ({ tx, params, body, person, ifMatch }) => {
      const before = await store.figure(tx, params.figureId);
      if (!before) throw notFound();
      const { reason, ...change } = body;
      const { unit_id, ...current } = before;
      if (current.version !== ifMatch)
        throw new Refusal({ code: 'stale', status: 412, extra: { current, yours: change } });
      refuseBackwards({ ...current, ...change });
      await correct(tx, unit_id, 'figure', params.figureId, {
        version: ifMatch,
        reason,
        becomes: toColumns(change),
        author: { person: person.person, name: person.name },
      });
      const after = await shown(tx, params.figureId);
      return {
        body: after,
        location: `${apiRoot}/programmes/${unit_id}/published-figures`,
        etag: after.version,
      };
    },
  },
  stateFactor: {
    handle: async ({ tx, params, body, person }) => {
      await store.keepFactor(tx, params.programmeId, newId(), body, {
        person: person.person,
        name: person.name,
      });
      return { body, location: `${apiRoot}/programmes/${params.programmeId}/results` };
    },
  },
};

async function shown(tx: Parameters<typeof store.figure>[0], id: string) {
  const found = await store.figure(tx, id);
  if (!found) throw notFound();
  const { unit_id: _, ...figure } = found;
  return figure;
}

function refuseBackwards({ low, high }: { low?: number | undefined; high?: number | undefined }): void {
  if (low !== undefined && high !== undefined && high < low)
    throw new Refusal({ code: 'invalid', status: 422, fields: [{ field: 'high', code: 'high-below-low' }] });
}
