import { v7 as newId } from 'uuid';
import type { Tx } from '#platform/database/database.ts';
import type { Handlers } from '#platform/http/handler.ts';
import { apiRoot } from '#platform/http/operation.ts';
import { granted } from '#platform/problems/refusal.ts';
import { today } from '#platform/time/zone.ts';
import { toColumns } from '../columns.ts';
import type { resultsOperations } from '../contract.ts';
import { figures } from '../figures/figure-store.ts';
import type { ResultsPorts } from '../ports.ts';
import { answerOf, keptAnswer, notAsked, organisationOf } from '../register/answer-of.ts';
import * as rules from '../rules.ts';
import type { EffectContent } from '../shapes.ts';
import * as store from './effect-store.ts';
import { refuseForeign } from './evidence.ts';
import { defined, heldEffect, ledgerHere, refuseStale, shown } from './own-effect.ts';
import { contentOf } from './presenter.ts';

type Table = Pick<typeof resultsOperations, 'recordEffect' | 'findSameJobs' | 'readEffect' | 'correctEffect'>;

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
        granted(under('measurement', rules.judgeMeasurement(rules.asNew(measurement), content, [], day)));
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
        const before = await heldEffect(tx, params.effectId);
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
});

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
