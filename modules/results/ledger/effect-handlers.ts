import { v7 as newId } from 'uuid';
import { existingEntries, filesOf } from '#modules/logbook/index.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Context, Handlers } from '#platform/http/handler.ts';
import { apiRoot, type Operation } from '#platform/http/operation.ts';
import {
  isFictional,
  type OrganisationNumber,
  parseOrganisationNumber,
} from '#platform/organisations/organisation-number.ts';
import { granted, notFound, Refusal } from '#platform/problems/refusal.ts';
import { today } from '#platform/time/zone.ts';
import { toColumns } from '../columns.ts';
import type { resultsOperations } from '../contract.ts';
import { figures } from '../figures/figure-store.ts';
import type { ResultsPorts } from '../ports.ts';
import type { Register, RegisterAnswer } from '../register/register.ts';
import * as rules from '../rules.ts';
import type { EffectContent, MeasurementContent } from '../shapes.ts';
import * as store from './effect-store.ts';
import { ledgerOf } from './ledger-store.ts';
import { contentOf, presentEffect } from './presenter.ts';

type Table = Pick<
  typeof resultsOperations,
  'recordEffect' | 'findSameJobs' | 'readEffect' | 'correctEffect' | 'measureEffect' | 'correctMeasurement'
>;

export const effectHandlers = ({ register: business }: ResultsPorts): Handlers<Table> => ({
  recordEffect: {
    // The register is asked before there is a transaction: it may take seconds.
    prepare: async ({ body }) => {
      const register = await answerOf(business, body.organisationNumber);
      return async (context) => {
        const { tx, params, person, now } = context;
        const ledger = await ledgerHere(tx, params.programmeId);
        const day = today(now, ledger.zone);
        const { measurement, share, project, reasons, differentFrom, ...content } = body;
        const id = newId();
        const judged = rules.judgeEffect(content, measurement.hundredths, {
          example: ledger.example,
          register,
          figures: await figures(tx, ledger.unit),
          reasons,
          today: day,
        });
        granted(judged);
        granted(under('measurement', rules.judgeMeasurement(asMeasured(measurement), content, [], day)));
        await refuseForeign(tx, ledger.unit, measurement, 'measurement.');
        const told = await toldApart(tx, content, undefined, differentFrom);
        const author = { person: person.person, name: person.name };
        const given = { id, content, register: keptAnswer(register), reasons, author };
        const measured = { id: newId(), effectId: id, content: measurement };
        await store.writeEffects(tx, ledger.unit, [given]);
        await store.measure(tx, ledger.unit, [measured], author);
        await store.claim(tx, ledger.unit, [{ id: newId(), effectId: id, share, project }], author);
        await store.tellApart(tx, ledger.unit, from(id, told), author);
        return { ...(await shown(context, id)), location: `${apiRoot}/effects/${id}` };
      };
    },
  },
  findSameJobs: {
    handle: async ({ tx, query }) => {
      const items = await store.candidates(tx, organisationOf(query.organisationNumber), query.happened);
      return { body: { items } };
    },
  },
  readEffect: {
    unit: ({ params }, tx) => store.unitOfEffect(tx, params.effectId),
    // Without an ETag: the version is the effect's alone, and does not change when it is measured or its shares do.
    handle: async (context) => ({ body: (await shown(context, context.params.effectId)).body }),
  },
  correctEffect: {
    unit: ({ params }, tx) => store.unitOfEffect(tx, params.effectId),
    prepare: async ({ body }) => {
      const { organisationNumber } = body;
      const register =
        organisationNumber === undefined ? undefined : await answerOf(business, organisationNumber);
      return async (context) => {
        const { tx, params, person, now, ifMatch } = context;
        const before = await ownEffect(tx, params.effectId);
        refuseStale(before.version ?? 0, ifMatch, await shown(context, params.effectId), body);
        const { reason, reasons, differentFrom, ...change } = body;
        const ledger = await ledgerHere(tx, before.unit_id ?? '');
        const after: EffectContent = { ...contentOf(before), ...(defined(change) as Partial<EffectContent>) };
        const all = { ...((before.reasons ?? {}) as object), ...reasons };
        const measured = await store.measurementsOf(tx, params.effectId);
        const standing = rules.standingOn(measured as never, '9999-12-31');
        granted(
          rules.judgeEffect(after, standing?.hundredths ?? 0, {
            example: ledger.example,
            register: register ?? notAsked,
            figures: await figures(tx, ledger.unit),
            reasons: all,
            today: today(now, ledger.zone),
            counted: measured.map(({ hundredths }) => hundredths ?? 0),
          }),
        );
        if (change.happened) granted(rules.judgeHappened(after.happened, measured as never));
        // Who told it apart from others, on either side, has said so: it is asked again when it may be others' jobs now.
        const isMoved = change.happened !== undefined || organisationNumber !== undefined;
        const told = isMoved ? await toldApart(tx, after, params.effectId, differentFrom ?? []) : [];
        const author = { person: person.person, name: person.name };
        const becomes = toColumns({
          ...defined(change),
          ...(organisationNumber ? { country: organisationOf(organisationNumber).country } : {}),
          ...(register ? { register: keptAnswer(register) } : {}),
          ...(reasons ? { reasons: all } : {}),
        });
        await store.tellApart(tx, ledger.unit, from(params.effectId, told), author);
        await store.correct(tx, ledger.unit, 'effect', params.effectId, {
          version: ifMatch,
          reason,
          becomes,
          author,
        });
        return {
          ...(await shown(context, params.effectId)),
          location: `${apiRoot}/effects/${params.effectId}`,
        };
      };
    },
  },
  measureEffect: {
    unit: ({ params }, tx) => store.unitOfEffect(tx, params.effectId),
    handle: async (context) => {
      const { tx, params, body, person, now } = context;
      const effect = await ownEffect(tx, params.effectId);
      const ledger = await ledgerHere(tx, effect.unit_id ?? '');
      const others = await store.measurementsOf(tx, params.effectId);
      granted(
        rules.judgeMeasurement(asMeasured(body), contentOf(effect), others as never, today(now, ledger.zone)),
      );
      await refuseForeign(tx, ledger.unit, body);
      const measured = { id: newId(), effectId: params.effectId, content: body };
      await store.measure(tx, ledger.unit, [measured], { person: person.person, name: person.name });
      return {
        ...(await shown(context, params.effectId)),
        location: `${apiRoot}/effects/${params.effectId}`,
      };
    },
  },
  correctMeasurement: {
    unit: ({ params }, tx) => store.unitOfMeasurement(tx, params.measurementId),
    handle: async (context) => {
      const { tx, params, body, person, now, ifMatch } = context;
      const found = await store.measurementById(tx, params.measurementId);
      if (!found) throw notFound();
      refuseStale(found.version, ifMatch, await shown(context, found.effect_id), body);
      const { reason, ...change } = body;
      const effect = await ownEffect(tx, found.effect_id);
      const ledger = await ledgerHere(tx, found.unit_id);
      const all = await store.measurementsOf(tx, found.effect_id);
      const {
        id: _,
        recorded,
        by,
        version,
        unit_id,
        effect_id,
        ...before
      } = all.find(({ id }) => id === params.measurementId) ?? notThere();
      const after = { ...before, ...defined(change), basis: effect.basis } as MeasurementContent;
      const others = all.filter(({ id }) => id !== params.measurementId);
      granted(
        rules.judgeMeasurement(
          { ...asMeasured(after), recorded },
          contentOf(effect),
          others as never,
          today(now, ledger.zone),
        ),
      );
      await refuseForeign(tx, ledger.unit, after);
      await store.correct(tx, ledger.unit, 'measurement', params.measurementId, {
        version: ifMatch,
        reason,
        becomes: toColumns(defined(change)),
        author: { person: person.person, name: person.name },
      });
      return {
        ...(await shown(context, found.effect_id)),
        location: `${apiRoot}/effects/${found.effect_id}`,
      };
    },
  },
});

async function shown({ tx }: Context<Operation>, id: string) {
  const row = await store.effect(tx, id);
  if (!row) throw notFound();
  return { body: await presentEffect(tx, row), etag: row.version ?? 1 };
}

/** Only where it is kept is an effect measured and corrected: whoever claims a share asks those who keep it. */
async function ownEffect(tx: Tx, id: string): Promise<store.EffectRow> {
  const row = await store.effect(tx, id);
  if (!row) throw notFound();
  if (!row.own) throw new Refusal({ code: 'kept-elsewhere', status: 403 });
  return row;
}

export async function ledgerHere(tx: Tx, unit: string) {
  const ledger = await ledgerOf(tx, unit);
  if (!ledger) throw notFound();
  return ledger;
}

function refuseStale(version: number, ifMatch: number, current: { body: unknown }, yours: unknown): void {
  if (version !== ifMatch)
    throw new Refusal({ code: 'stale', status: 412, extra: { current: current.body, yours } });
}

const notThere = (): never => {
  throw notFound();
};

/** A number that was parsed on the way in. */
export function organisationOf(text: string): OrganisationNumber {
  const parsed = parseOrganisationNumber(text);
  if ('fault' in parsed) throw new Refusal({ code: 'invalid', status: 422 });
  return parsed;
}

const notAsked = { kind: 'not-asked' } as const;

/** A number that nobody can have is an example's, and no question to the register. */
async function answerOf(
  register: Register,
  number: string | null,
): Promise<RegisterAnswer | typeof notAsked> {
  if (number === null || isFictional(organisationOf(number))) return notAsked;
  return register.lookUp(organisationOf(number));
}

/** Whoever else writes about the organisation at this moment is waited for, so that neither misses the other. */
async function toldApart(
  tx: Tx,
  { organisationNumber, happened }: Pick<EffectContent, 'organisationNumber' | 'happened'>,
  self: string | undefined,
  differentFrom: readonly { effect: string; reason: string }[],
) {
  if (organisationNumber === null) return [];
  const organisation = organisationOf(organisationNumber);
  await store.holdOrganisation(tx, organisation);
  const found = await store.candidates(tx, organisation, happened);
  const known =
    self === undefined
      ? []
      : (await store.differencesOf(tx, self)).flatMap((each) => [each.effect_id, each.other_id]);
  const open = found.filter(({ effect }) => effect !== self && !known.includes(effect));
  return granted(rules.tellApart(open, differentFrom));
}

/** Evidence is the programme's own: an entry of its log, a file that was not refused. */
async function refuseForeign(
  tx: Tx,
  unit: string,
  { entry, file }: Pick<MeasurementContent, 'entry' | 'file'>,
  at = '',
): Promise<void> {
  const entries = entry ? await existingEntries(tx, unit, [entry]) : undefined;
  if (entry && !entries?.has(entry)) refuseField(`${at}entry`, 'no-such-entry');
  const files = file ? await filesOf(tx, unit, [file]) : [];
  if (file && !files.some(({ state }) => state !== 'refused')) refuseField(`${at}file`, 'no-such-file');
}

function refuseField(field: string, code: string): never {
  throw new Refusal({ code: 'invalid', status: 422, fields: [{ field, code }] });
}

/** What is new has no moment yet: it comes after all that stands. */
const asMeasured = (given: MeasurementContent) => ({ ...given, id: '' as never, recorded: '9999' });

const from = (effectId: string, told: readonly { effect: string; reason: string }[]) =>
  told.map(({ effect: other, reason }) => ({ effectId, other, reason }));

const under = (prefix: string, decision: ReturnType<typeof rules.judgeMeasurement>) =>
  decision.ok
    ? decision
    : {
        ok: false as const,
        problem: {
          ...decision.problem,
          fields:
            decision.problem.fields?.map((each) => ({ ...each, field: `${prefix}.${each.field}` })) ?? [],
        },
      };

/** Without the name: of a sole trader it is a person's. */
function keptAnswer(answer: RegisterAnswer | typeof notAsked): object | null {
  if (answer.kind === 'not-asked') return null;
  if (answer.kind !== 'found') return answer;
  const { name: _, ...kept } = answer;
  return kept;
}

const defined = <T extends object>(change: T): Partial<T> =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as Partial<T>;
