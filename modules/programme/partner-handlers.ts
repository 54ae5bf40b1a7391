import { v7 as newId } from 'uuid';
import type { Handlers } from '#platform/http/handler.ts';
import { apiRoot } from '#platform/http/operation.ts';
import { notFound, Refusal } from '#platform/problems/refusal.ts';
import { today } from '#platform/time/zone.ts';
import type { programmeOperations } from './contract.ts';
import * as store from './partner-store.ts';
import { programme } from './store.ts';

type Table = Pick<typeof programmeOperations, 'listPartners' | 'addPartner' | 'endPartner'>;

export const partnerHandlers: Handlers<Table> = {
  listPartners: {
    handle: async ({ tx, params }) => ({ body: { items: await store.partners(tx, params.programmeId) } }),
  },
  addPartner: {
    handle: async ({ tx, params, body }) => {
      const id = newId();
      await store.addPartner(tx, params.programmeId, { ...body, id });
      const added = (await store.partners(tx, params.programmeId)).find((each) => each.id === id);
      if (!added) throw notFound();
      return { body: added, location: `${apiRoot}/programmes/${params.programmeId}/partners` };
    },
  },
  endPartner: {
    handle: async ({ tx, params, now }) => {
      const { programmeId: unit, partnerId } = params;
      const on = today(now, (await programme(tx, unit))?.zone ?? 'UTC');
      const held = (await store.partners(tx, unit)).find(({ id }) => id === partnerId);
      if (!held || (held.until !== null && held.until <= on)) throw notFound();
      if (held.from !== null && held.from >= on)
        throw new Refusal({ code: 'partner-not-begun', status: 409 });
      if (!(await store.endPartner(tx, unit, partnerId, on))) throw notFound();
      return {};
    },
  },
};
