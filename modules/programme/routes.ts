import { v7 as newId } from 'uuid';
import {
  endRole,
  giveRole,
  kindsOf,
  managedWithout,
  members,
  personWithEmail,
} from '#modules/access/index.ts';
import { rolesAt } from '#platform/access/actor.ts';
import { type Context, moduleRoutes } from '#platform/http/handler.ts';
import { apiRoot, type Operation } from '#platform/http/operation.ts';
import { granted, notFound, Refusal } from '#platform/problems/refusal.ts';
import { today } from '#platform/time/zone.ts';
import { longestPeriod } from '#schemes/programme-rules.ts';
import { programmeOperations } from './contract.ts';
import { decisionHandlers } from './decision-handlers.ts';
import { partnerHandlers } from './partner-handlers.ts';
import { programmePolicy } from './policy.ts';
import * as rules from './rules.ts';
import { shockHandlers } from './shock-handlers.ts';
import * as store from './store.ts';
import { publicParts } from './terms.ts';

export const programmeRoutes = moduleRoutes({
  operations: programmeOperations,
  policy: programmePolicy,
  handlers: {
    listProgrammes: {
      handle: async (context) => ({
        body: { items: (await store.programmes(context.tx)).map((each) => present(each, context)) },
      }),
    },
    readProgramme: {
      handle: async (context) => answer(context, context.params.programmeId),
    },
    createProgramme: {
      handle: async (context) => {
        const { body, person, tx } = context;
        const reached = await kindsOf(tx, body.municipalities);
        const places = body.municipalities.map((id) => {
          const kind = reached.find((each) => each.id === id)?.kind ?? 'municipality';
          return { id, kind, roles: rolesAt(person, id) };
        });
        granted(rules.beginIn(places));
        const unit = newId();
        const municipalities = [...new Set(body.municipalities)];
        const { municipalities: _, ...given } = { ...body, zone: zoneOf(body.language) };
        await store.beginProgramme(tx, { ...given, municipalities, unit, holding: newId() });
        return {
          body: present(await freshlyMade(context, unit, given), context, ['programme-leader']),
          location: `${apiRoot}/programmes/${unit}`,
        };
      },
    },
    changeProgramme: {
      handle: async (context) => {
        const { tx, params, body, ifMatch, now } = context;
        const before = await store.programme(tx, params.programmeId);
        if (!before) throw notFound();
        if (before.version === ifMatch && body.period !== undefined) {
          const longest = longestPeriod(before.zone, today(now, before.zone));
          granted(rules.changePeriod(before.period, body.period, longest));
          if (body.period !== before.period)
            granted(rules.keepsWhatStands(body.period, await store.restsOnPeriod(tx, params.programmeId)));
        }
        if (await store.changeProgramme(tx, params.programmeId, ifMatch, body))
          return answer(context, params.programmeId);
        throw await stale(context, params.programmeId, body);
      },
    },
    publishProgramme: {
      handle: async (context) => {
        const { tx, params, body, ifMatch } = context;
        if (await store.publish(tx, params.programmeId, ifMatch, body))
          return answer(context, params.programmeId);
        throw await stale(context, params.programmeId, body);
      },
    },
    ...shockHandlers,
    ...decisionHandlers,
    ...partnerHandlers,
    listMembers: {
      handle: async ({ tx, params, abilities }) => {
        const managing = abilities(params.programmeId).includes('programme.manage-members');
        const items = await members(tx, params.programmeId);
        return { body: { items: items.map((each) => ({ ...each, email: managing ? each.email : null })) } };
      },
    },
    addMember: {
      handle: async ({ tx, params, body, person, now }) => {
        const unit = params.programmeId;
        const programme = await store.programme(tx, unit);
        const member = await personWithEmail(tx, newId(), body.email, body.name);
        const from = body.from ?? today(now, programme?.zone ?? 'UTC');
        const wanted = { person: member, role: body.role, from, until: body.until ?? null };
        const given = granted(rules.giveRole(wanted, rolesAt(person, unit), await members(tx, unit)));
        const holding = newId();
        await giveRole(tx, { unit, holding, ...given, by: person.person });
        // Whoever is known here already keeps the name they have.
        const held = (await members(tx, unit)).find((each) => each.holding === holding);
        if (!held) throw notFound();
        return {
          body: held,
          location: `${apiRoot}/programmes/${unit}/members`,
        };
      },
    },
    endMembership: {
      handle: async ({ tx, params, person, now }) => {
        const { programmeId: unit, holdingId } = params;
        const on = today(now, (await store.programme(tx, unit))?.zone ?? 'UTC');
        const held = (await members(tx, unit)).find(({ holding }) => holding === holdingId);
        if (!held || (held.until !== null && held.until <= on)) throw notFound();
        const others = { today: on, managedWithout: await managedWithout(tx, unit, holdingId) };
        granted(rules.endRole(held, rolesAt(person, unit), others));
        if (!(await endRole(tx, unit, holdingId, on))) throw notFound();
        return {};
      },
    },
    listPublicProgrammes: {
      handle: async ({ tx }) => ({ body: { items: await store.publicProgrammes(tx) } }),
    },
    readPublicProgramme: {
      handle: async ({ tx, params }) => {
        const found = await store.publicProgramme(tx, params.slug);
        if (!found) throw notFound();
        return { body: found };
      },
    },
  },
});

async function stale({ tx }: Context<Operation>, unit: string, yours: object): Promise<Refusal> {
  const current = await store.programme(tx, unit);
  return new Refusal({ code: 'stale', status: 412, extra: { current, yours } });
}

async function answer(context: Context<Operation>, unit: string) {
  const found = await store.programme(context.tx, unit);
  if (!found) throw notFound();
  return { body: present(found, context), etag: found.version };
}

function present(
  stored: store.StoredProgramme,
  { actor, abilities }: Context<Operation>,
  roles = rolesAt(actor, stored.id),
) {
  return { ...stored, roles: [...roles], may: [...abilities(stored.id)] };
}

/** The one who begins a programme reaches it from the next request on; this answer is made of what was given. */
const freshlyMade = async (
  { tx }: Context<Operation>,
  unit: string,
  given: Pick<store.StoredProgramme, 'slug' | 'name' | 'summary' | 'period' | 'language' | 'zone'>,
): Promise<store.StoredProgramme> => ({
  ...given,
  id: unit as store.StoredProgramme['id'],
  example: false,
  periodNote: null,
  state: 'considered',
  published: false,
  closedHere: false,
  parts: [...publicParts],
  municipalities: await store.municipalitiesOf(tx, unit),
  partners: [],
  version: 1,
});

const zoneOf = (language: string) => (language === 'sv' ? 'Europe/Stockholm' : 'Europe/Oslo');
