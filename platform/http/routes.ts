import type {
  FastifyInstance,
  FastifyPluginAsync,
  FastifyReply,
  FastifyRequest,
  RouteOptions,
} from 'fastify';
import { type Actor, type UnitId, visitor } from '#platform/access/actor.ts';
import { preferredLanguage } from '#platform/language/language.ts';
import { notFound, Refusal } from '#platform/problems/refusal.ts';
import { versionIn } from './etag.ts';
import type {
  Asked,
  Context,
  Handle,
  Handled,
  Handler,
  HttpPorts,
  Identified,
  ModuleRoutes,
  Policy,
} from './handler.ts';
import { once } from './idempotency.ts';
import { type KeptAnswers, keepAnswers } from './kept-answers.ts';
import { apiRoot, type Operation } from './operation.ts';
import { schemaOf } from './route-schema.ts';
import { send } from './send.ts';
import { type Upload, uploadOf } from './upload.ts';

/** Makes a route of every operation: who may is asked here, once for all, so that no handler can forget it. */
export function registerRoutes(
  app: FastifyInstance,
  modules: readonly ModuleRoutes[],
  ports: HttpPorts,
): void {
  const policies: Policy = Object.assign({}, ...modules.map(({ policy }) => policy));
  const kept = keepAnswers();
  for (const { operations, policy, handlers } of modules) {
    for (const [name, operation] of Object.entries(operations)) {
      const handler = handlers[name];
      if (!handler) throw new Error(`Operation ${name} has no handler`);
      const route: RouteOptions = {
        method: operation.method,
        url: apiRoot + operation.path,
        schema: schemaOf(name, operation),
        handler: (request, reply) =>
          answer({ name, operation, handler, policy, policies, ports, kept }, request, reply),
      };
      if (operation.ignoresForm) app.register(ignoringForm(route));
      else app.route(route);
    }
  }
}

/** The parser is this route's alone: everywhere else a form is refused, which no other site's page gets around. */
const ignoringForm =
  (route: RouteOptions): FastifyPluginAsync =>
  async (scope) => {
    scope.addContentTypeParser('application/x-www-form-urlencoded', (_, form, done) => {
      form.resume().on('end', () => done(null));
    });
    scope.route(route);
  };

type Route = {
  name: string;
  operation: Operation;
  handler: Handler<Operation>;
  policy: Policy;
  policies: Policy;
  ports: HttpPorts;
  kept: KeptAnswers;
};

async function answer(route: Route, request: FastifyRequest, reply: FastifyReply) {
  const { operation, handler, ports, kept } = route;
  const identified = await ports.identify(request);
  const actor = admitted(operation, request, identified);
  const asked = () => askedOf(route, request, { ...identified, actor });
  const key = keyOf(route, request, actor);
  const opened = <T>(work: (context: Context<Operation>) => Promise<T>): Promise<T> =>
    ports.database.withActor(within(actor, unitIn(operation, request)), async (tx) => {
      const context = Object.assign(asked(), { tx, unlessAtHand: unlessAtHand(kept, key) });
      await authorise(route, context);
      return work(context);
    });
  const uploads: Upload[] = [];
  try {
    const handle = 'handle' in handler ? handler.handle : await prepared(handler, uploads, { asked, opened });
    return send(
      { operation, request, reply, kept, key },
      await opened((context) => asOnce(route, handle, context)),
    );
  } finally {
    for (const upload of uploads) await upload.close();
  }
}

type Phases = {
  asked: () => Asked<Operation>;
  opened: (work: (context: Context<Operation>) => Promise<void>) => Promise<void>;
};

/** Nothing is received from somebody who may not send it; while it is, no transaction is open. */
async function prepared(
  { prepare }: Extract<Handler<Operation>, { prepare: unknown }>,
  uploads: Upload[],
  { asked, opened }: Phases,
): Promise<Handle<Operation>> {
  await opened(async () => {});
  const context = asked();
  return prepare(
    Object.assign(context, {
      upload: async () => {
        const upload = await uploadOf(context.request);
        uploads.push(upload);
        return upload;
      },
    }),
  );
}

const unlessAtHand =
  (kept: KeptAnswers, key: string): Context<Operation>['unlessAtHand'] =>
  async (revision, make) => {
    const unchanged = kept.find(key, revision);
    return unchanged ? { unchanged } : { ...(await make()), revision };
  };

/** Whoever asks without being allowed to ask at all is turned away before the database is troubled. */
function admitted(
  operation: Operation,
  request: FastifyRequest,
  { actor, csrf, rejected, expired }: Identified,
): Actor {
  if (rejected) throw new Refusal({ code: 'unauthorised', status: 401 });
  if (operation.ability !== 'anyone' && actor.kind === 'visitor')
    throw new Refusal({ code: expired ? 'session-expired' : 'unauthorised', status: 401 });
  if (csrf !== undefined && operation.method !== 'GET' && request.headers['x-csrf-token'] !== csrf) {
    throw new Refusal({ code: 'csrf', status: 403 });
  }
  // The public side reads through published views whoever asks, so that all see the same.
  return operation.ability === 'anyone' && operation.path.startsWith('/public/') ? visitor : actor;
}

const unitIn = ({ unit }: Operation, { params }: FastifyRequest): string | undefined =>
  unit === undefined ? undefined : (params as Record<string, string>)[unit];

/**
 * What concerns one unit sees one unit. For somebody who reaches 5,000 it also spares naming them all to the database, which
 * made a page of the log cost 9 ms (`npm run bench`).
 */
function within(actor: Actor, unit: string | undefined): Actor {
  if (actor.kind !== 'person' || unit === undefined) return actor;
  const roles = actor.reach.get(unit as UnitId);
  return { ...actor, reach: new Map(roles ? [[unit as UnitId, roles]] : []) };
}

/** A unit that the actor cannot see looks like one that does not exist; 403 only where they know that it does. */
async function authorise(
  { name, operation, handler, policy }: Route,
  context: Context<Operation>,
): Promise<void> {
  if (operation.ability === 'anyone' || operation.ability === 'signed-in') return;
  if (!operation.unit && !handler.unit) throw new Error(`Operation ${name} needs the unit it is about`);
  const unit = unitIn(operation, context.request) ?? (await handler.unit?.(context, context.tx));
  if (!unit || context.actor.kind !== 'person' || !context.person.reach.has(unit as never)) throw notFound();
  if (!policy[operation.ability]?.(context.actor, unit))
    throw new Refusal({ code: 'forbidden', status: 403 });
}

async function asOnce(
  { name, operation }: Route,
  handle: Handle<Operation>,
  context: Context<Operation>,
): Promise<Handled<Operation>> {
  const key = context.request.headers['idempotency-key'];
  if (
    operation.method !== 'POST' ||
    operation.upload ||
    context.actor.kind !== 'person' ||
    key === undefined
  ) {
    return handle(context);
  }
  if (typeof key !== 'string' || key.length < 8 || key.length > 200) {
    throw new Refusal({
      code: 'invalid',
      status: 400,
      fields: [
        typeof key === 'string' && key.length > 200
          ? { field: 'Idempotency-Key', code: 'too-long', params: { most: 200 } }
          : { field: 'Idempotency-Key', code: 'too-short', params: { least: 8 } },
      ],
    });
  }
  const claim = {
    person: context.actor.person,
    key,
    operation: name,
    request: { params: context.params, body: context.body },
  };
  let handled: Handled<Operation> | undefined;
  const kept = await once(context.tx, claim, async () => {
    handled = await handle(context);
    return operation.answerHoldsSecret
      ? { withheld: true }
      : { body: handled.body, location: handled.location, etag: handled.etag };
  });
  if (handled) return handled;
  if ('withheld' in kept) throw new Refusal({ code: 'answered-once', status: 409 });
  return kept as Handled<Operation>;
}

/** What is asked, by whom, in which language, as it was understood: all that an answer may depend on besides the data. */
const keyOf = ({ name }: Route, { headers, params, query }: FastifyRequest, actor: Actor) =>
  JSON.stringify([name, actor.kind === 'person' ? actor.person : '', languageOf(headers), params, query]);

const languageOf = (headers: FastifyRequest['headers']) => preferredLanguage(headers['accept-language']);

function askedOf(
  { operation, policies, ports }: Route,
  request: FastifyRequest,
  identified: Identified,
): Asked<Operation> {
  const { actor } = identified;
  return {
    params: request.params as never,
    query: request.query as never,
    body: request.body as never,
    actor,
    get person() {
      if (actor.kind === 'person') return actor;
      throw new Refusal({ code: 'unauthorised', status: 401 });
    },
    now: ports.now(),
    language: languageOf(request.headers),
    abilities: (unit) => Object.keys(policies).filter((ability) => policies[ability]?.(actor, unit)),
    ifMatch: operation.concurrency ? versionIn(request.headers['if-match']) : 0,
    identified,
    request,
  };
}
