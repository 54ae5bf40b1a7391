import { v7 as newId } from 'uuid';
import type { Handlers } from '#platform/http/handler.ts';
import { apiRoot } from '#platform/http/operation.ts';
import { granted, notFound, Refusal } from '#platform/problems/refusal.ts';
import type { Claim, resultsOperations } from '../contract.ts';
import { organisationOf } from '../register/answer-of.ts';
import * as rules from '../rules.ts';
import * as store from './effect-store.ts';

type Table = Pick<typeof resultsOperations, 'listClaims' | 'claimEffect' | 'correctClaim'>;

export const claimHandlers: Handlers<Table> = {
  listClaims: {
    handle: async ({ tx, params }) => ({
      body: { items: (await store.claims(tx, params.programmeId)).map(present) },
    }),
  },
  claimEffect: {
    handle: async ({ tx, params, body, person }) => {
      const known = await store.effect(tx, body.effect);
      const named =
        known !== undefined ||
        (body.organisationNumber !== null &&
          (await store.isAbout(tx, body.effect, organisationOf(body.organisationNumber))));
      if (!named)
        throw new Refusal({
          code: 'invalid',
          status: 422,
          fields: [{ field: 'effect', code: 'no-such-effect' }],
        });
      await store.holdEffect(tx, body.effect);
      granted(rules.claimShare(body.share, shown(await store.sharesOf(tx, body.effect))));
      const id = newId();
      const asked = { id, effectId: body.effect, share: body.share, project: body.project };
      const author = { person: person.person, name: person.name };
      await store.claim(tx, params.programmeId, [asked], author);
      const made = await store.claimById(tx, id);
      if (!made) throw notFound();
      return {
        body: present(made),
        location: `${apiRoot}/programmes/${params.programmeId}/claims`,
        etag: made.version,
      };
    },
  },
  correctClaim: {
    unit: ({ params }, tx) => store.unitOfClaim(tx, params.claimId),
    handle: async ({ tx, params, body, person, ifMatch }) => {
      const before = await store.claimById(tx, params.claimId);
      if (!before) throw notFound();
      const { reason, ...change } = body;
      if (before.version !== ifMatch)
        throw new Refusal({ code: 'stale', status: 412, extra: { current: present(before), yours: change } });
      await store.holdEffect(tx, before.effect);
      const others = (await store.sharesOf(tx, before.effect)).filter(
        ({ claim }) => claim !== params.claimId,
      );
      if (change.share !== undefined) granted(rules.claimShare(change.share, shown(others)));
      const becomes = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
      await store.correct(tx, before.unit_id, 'claim', params.claimId, {
        version: ifMatch,
        reason,
        becomes,
        author: { person: person.person, name: person.name },
      });
      const after = await store.claimById(tx, params.claimId);
      if (!after) throw notFound();
      return {
        body: present(after),
        location: `${apiRoot}/programmes/${before.unit_id}/claims`,
        etag: after.version,
      };
    },
  },
};

const shown = (shares: Awaited<ReturnType<typeof store.sharesOf>>) =>
  shares.map(({ programme, project, share }) => ({ programme, project, share }));

const present = ({
  unit_id: _,
  recorded_at,
  ...row
}: Awaited<ReturnType<typeof store.claims>>[number]): Claim => ({
  ...(row as unknown as Claim),
  recorded: new Date(recorded_at).toISOString(),
});
