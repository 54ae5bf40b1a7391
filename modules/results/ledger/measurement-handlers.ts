import { v7 as newId } from 'uuid';
import type { Actor } from '#platform/access/actor.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Handlers } from '#platform/http/handler.ts';
import { apiRoot } from '#platform/http/operation.ts';
import { granted, notFound } from '#platform/problems/refusal.ts';
import { today } from '#platform/time/zone.ts';
import { toColumns } from '../columns.ts';
import type { resultsOperations } from '../contract.ts';
import { figures } from '../figures/figure-store.ts';
import type { ResultsPorts } from '../ports.ts';
import { answerOf, notAsked } from '../register/answer-of.ts';
import * as rules from '../rules.ts';
import type { MeasurementContent, Reasons } from '../shapes.ts';
import * as store from './effect-store.ts';
import { refuseForeign } from './evidence.ts';
import { defined, heldEffect, ledgerHere, notThere, refuseStale, shown } from './own-effect.ts';
import { contentOf } from './presenter.ts';

type Table = Pick<typeof resultsOperations, 'measureEffect' | 'correctMeasurement'>;

export const measurementHandlers = ({ register, database }: ResultsPorts): Handlers<Table> => {
  /** What the register says today: the firm may have grown since the jobs were written in. Asked before there is a transaction. */
  const firmOf = async (actor: Actor, find: (tx: Tx) => Promise<store.EffectRow | undefined>) => {
    const effect = await database.withActor(actor, find);
    return answerOf(register, effect?.own ? contentOf(effect).organisationNumber : null);
  };
  return {
    measureEffect: {
      unit: ({ params }, tx) => store.unitOfEffect(tx, params.effectId),
      prepare: async ({ actor, params }) => {
        const firm = await firmOf(actor, (tx) => store.effect(tx, params.effectId));
        return async (context) => {
          const { tx, params, body, person, now } = context;
          const { reasons, ...content } = body;
          const effect = await heldEffect(tx, params.effectId);
          const ledger = await ledgerHere(tx, effect.unit_id ?? '');
          const day = today(now, ledger.zone);
          const others = await store.measurementsOf(tx, params.effectId);
          granted(rules.judgeMeasurement(rules.asNew(content), contentOf(effect), others as never, day));
          await refuseForeign(tx, ledger.unit, content);
          const author = { person: person.person, name: person.name };
          await doubted(tx, effect, { found: content, register: firm, reasons, author });
          const measured = { id: newId(), effectId: params.effectId, content };
          await store.measure(tx, ledger.unit, [measured], author);
          return {
            ...(await shown(context, params.effectId)),
            location: `${apiRoot}/effects/${params.effectId}`,
          };
        };
      },
    },
    correctMeasurement: {
      unit: ({ params }, tx) => store.unitOfMeasurement(tx, params.measurementId),
      prepare: async ({ actor, params, body }) => {
        const isOther = body.hundredths !== undefined || body.stage !== undefined;
        const firm = isOther
          ? await firmOf(actor, async (tx) => {
              const found = await store.measurementById(tx, params.measurementId);
              return found && store.effect(tx, found.effect_id);
            })
          : notAsked;
        return async (context) => {
          const { tx, params, body, person, now, ifMatch } = context;
          const named = await store.measurementById(tx, params.measurementId);
          if (!named) throw notFound();
          const effect = await heldEffect(tx, named.effect_id);
          const found = (await store.measurementById(tx, params.measurementId)) ?? notThere();
          refuseStale(found.version, ifMatch, await shown(context, found.effect_id), body);
          const { reason, reasons = {}, ...change } = body;
          const ledger = await ledgerHere(tx, found.unit_id);
          const all = await store.measurementsOf(tx, found.effect_id);
          const before = all.find(({ id }) => id === params.measurementId) ?? notThere();
          const after = { ...before, ...defined(change), basis: effect.basis } as MeasurementContent;
          const given = { ...rules.asNew(after), recorded: before.recorded };
          const others = all.filter(({ id }) => id !== params.measurementId);
          granted(rules.judgeMeasurement(given, contentOf(effect), others as never, today(now, ledger.zone)));
          await refuseForeign(tx, ledger.unit, after);
          const author = { person: person.person, name: person.name };
          if (isOther) await doubted(tx, effect, { found: after, register: firm, reasons, author });
          await store.correct(tx, ledger.unit, 'measurement', params.measurementId, {
            version: ifMatch,
            reason,
            becomes: toColumns(defined(change)),
            author,
          });
          return {
            ...(await shown(context, found.effect_id)),
            location: `${apiRoot}/effects/${found.effect_id}`,
          };
        };
      },
    },
  };
};

type Found = {
  found: MeasurementContent;
  register: rules.Registered;
  /** Why the number is right although it looks wrong, as far as it was not said when the effect was written. */
  reasons: Reasons;
  author: { person: string; name: string };
};

/** What is doubtful is asked about; what is answered stands with the effect, as a correction of what was said there. */
async function doubted(
  tx: Tx,
  effect: store.EffectRow,
  { found, register, reasons, author }: Found,
): Promise<void> {
  const { unit_id: unit, effect_id: id } = effect;
  const said = (effect.reasons ?? {}) as Reasons;
  const all = { ...said, ...reasons };
  granted(
    rules.judgeFound(found, contentOf(effect), {
      register,
      figures: await figures(tx, unit ?? ''),
      reasons: all,
    }),
  );
  const news = Object.entries(reasons as Record<string, string>).filter(
    ([about, why]) => said[about as keyof Reasons] !== why,
  );
  for (const [number, [about, reason]] of news.entries())
    await store.correct(tx, unit ?? '', 'effect', id ?? '', {
      version: (effect.version ?? 1) + number,
      reason,
      becomes: { reasons: { ...said, ...Object.fromEntries(news.slice(0, number)), [about]: reason } },
      author,
    });
}
