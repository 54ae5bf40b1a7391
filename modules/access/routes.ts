import type { FastifyRequest } from 'fastify';
import { v7 as newId } from 'uuid';
import { rolesAt } from '#platform/access/actor.ts';
import { isFromThisMachine } from '#platform/access/from-this-machine.ts';
import { hashOf, newSecret } from '#platform/access/secrets.ts';
import { type ModuleRoutes, moduleRoutes } from '#platform/http/handler.ts';
import { apiRoot } from '#platform/http/operation.ts';
import { granted, notFound, Refusal } from '#platform/problems/refusal.ts';
import { accessOperations, type Me } from './contract.ts';
import { accessPolicy, demonstrationIsOpen } from './policy.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

export type AccessRoutesOptions = { embedded: boolean; oidc: boolean };

export const accessRoutes = ({ embedded, oidc }: AccessRoutesOptions): ModuleRoutes => {
  const isOpen = ({ request }: { request: FastifyRequest }) =>
    demonstrationIsOpen({ embedded, oidc, fromThisMachine: isFromThisMachine(request) });
  return moduleRoutes({
    operations: accessOperations,
    policy: accessPolicy,
    handlers: {
      readMe: {
        handle: async (context) => {
          const { actor, identified } = context;
          const signIn = oidc ? 'oidc' : isOpen(context) ? 'demonstration' : 'none';
          const body: Me =
            actor.kind === 'visitor'
              ? { person: null, name: null, email: null, signIn, expires: null, csrf: null }
              : {
                  person: actor.person,
                  name: actor.name,
                  email: actor.email,
                  signIn,
                  expires: identified.expires ?? null,
                  csrf: identified.csrf ?? null,
                };
          return { body, headers: notKept };
        },
      },
      listMyUnits: {
        handle: async ({ tx, person }) => ({
          body: {
            items: (await store.units(tx)).map((unit) => ({ ...unit, roles: [...rolesAt(person, unit.id)] })),
          },
        }),
      },
      listTokens: {
        handle: async ({ tx }) => ({ body: { items: await store.tokens(tx) } }),
      },
      createToken: {
        handle: async ({ tx, person, body, identified, now }) => {
          await store.holdPerson(tx, person.person);
          if ((await store.tokens(tx)).length >= rules.mostTokens) throw tooManyTokens();
          const secret = rules.tokenPrefix + newSecret();
          const byToken = identified.csrf === undefined;
          const maker = byToken && identified.expires ? Date.parse(identified.expires) : undefined;
          const made = {
            id: newId(),
            name: body.name,
            created: new Date(now),
            expires: new Date(rules.tokenExpiry(now, body.days, maker)),
          };
          await store.addToken(tx, { ...made, person: person.person, hash: hashOf(secret) });
          return {
            body: {
              id: made.id,
              name: made.name,
              created: made.created.toISOString(),
              expires: made.expires.toISOString(),
              lastUsed: null,
              secret,
            },
            location: `${apiRoot}/me/tokens`,
            headers: notKept,
          };
        },
      },
      revokeToken: {
        handle: async ({ tx, params, now }) => {
          if (!(await store.revokeToken(tx, params.tokenId, new Date(now)))) throw notFound();
          return {};
        },
      },
      saveDraft: {
        handle: async ({ tx, person, params, body, now }) => {
          const content = granted(rules.draftToKeep(body.content));
          const saved = new Date(now);
          await store.keepDraft(tx, person.person, params, content, saved);
          return { body: { saved: saved.toISOString() } };
        },
      },
      readDraft: {
        handle: async ({ tx, params }) => ({
          body: (await store.draft(tx, params)) ?? { saved: null, content: null },
          headers: notKept,
        }),
      },
      dropDraft: {
        handle: async ({ tx, params }) => {
          await store.dropDraft(tx, params);
          return {};
        },
      },
      listDrafts: {
        handle: async ({ tx }) => ({ body: { items: await store.drafts(tx) }, headers: notKept }),
      },
      listDemonstrationPeople: {
        handle: async (context) => ({
          body: {
            items: isOpen(context) ? rules.byRole(await store.demonstrationPeople(context.tx)) : [],
          },
        }),
      },
      setLanguage: {
        handle: async ({ tx, person, body }) => {
          await store.setLanguage(tx, person.person, body.language);
          return {};
        },
      },
    },
  });
};

/** Neither the browser nor anything on the way keeps what belongs to one person. */
const notKept = { 'Cache-Control': 'no-store' };

const tooManyTokens = () =>
  new Refusal({
    code: 'invalid',
    status: 422,
    fields: [{ field: 'tokens', code: 'too-large', params: { most: rules.mostTokens } }],
  });
