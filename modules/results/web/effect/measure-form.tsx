import { useState } from 'react';
import { z } from 'zod';
import { problemOf } from '#platform/ui/api/problem-of.ts';
import { useClient } from '#platform/ui/api/use-client.ts';
import { type Effect, effect as effectShape } from '../../answers.ts';
import { resultsOperations } from '../../contract.ts';
import { nextCheck } from '../../rules.ts';
import type { Measurement } from '../../shapes.ts';
import { stages } from '../../terms.ts';
import { useAmount } from '../use-amount.ts';
import { useText } from '../words.ts';
import { FigureReason, RegisterReason } from '../writing/doubt-fields.tsx';
import { underKey, useTyped } from '../writing/drafts.ts';
import { AmountField, MeasurementFields } from '../writing/measurement-fields.tsx';
import { messagesOf } from '../writing/messages-of.ts';
import { reasonsOf } from '../writing/typed-effect.ts';
import {
  type Fault,
  measurementFaults,
  measurementOf,
  newMeasurement,
  typedMeasurement,
  typedOf,
} from '../writing/typed-measurement.ts';
import { useAttempt } from '../writing/use-attempt.ts';
import { changeOf } from './change-of.ts';
import { CorrectFrame } from './correct-frame.tsx';

type Props = {
  effect: Effect;
  programmeId: string;
  zone: string;
  today: string;
  done: () => void;
  cancel: () => void;
};

/** With the answers to what is doubted; drafts of before there were any have none. */
const typed = typedMeasurement.extend({
  registerReason: z.string().default(''),
  figureReason: z.string().default(''),
});

/** What was found on a day; also that jobs were lost. */
export function MeasureForm({ effect, programmeId, zone, today, done, cancel }: Props) {
  const text = useText();
  const client = useClient(resultsOperations);
  // What one most likely came for: the check that is next.
  const [empty] = useState({
    ...newMeasurement,
    point: nextCheck(effect.measurements, effect.happened, today)?.point ?? 'between',
    ...reasonsTyped(effect),
  });
  const draft = useTyped('measureEffect', effect.id, typed, empty);
  const attempt = useAttempt();
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const messages = messagesOf(faults, attempt.error, text);
  const { content } = draft;
  const submit = async () => {
    const { content, key } = draft.keeper.draft();
    const wrong = measurementFaults(content, effect.basis);
    setFaults(wrong);
    if (wrong.length > 0) return attempt.stopped();
    const body = { ...measurementOf(content, effect.basis), reasons: reasonsOf(content) };
    const after = await attempt.run(() =>
      client.measureEffect({ params: { effectId: effect.id }, body }, { idempotencyKey: key }),
    );
    if (!after) return;
    await draft.keeper.finish(empty);
    done();
  };
  const fields = {
    prefix: 'measure',
    value: content,
    errors: messages,
    change: (part: Partial<typeof content>) => {
      draft.change(part);
      setFaults((all) => all.filter(({ field }) => !(field in part)));
    },
  };
  return (
    <CorrectFrame
      prefix="measure"
      heading={text('results.measure.heading')}
      about={text('results.measure.about')}
      zone={zone}
      draft={draft}
      attempt={attempt}
      messages={messages}
      save={text('results.measure.save')}
      submit={() => void submit()}
      cancel={cancel}
    >
      <AmountField
        {...fields}
        label={text(
          content.stage === 'lost' ? 'results.field.amount-lost' : `results.field.amount-${effect.basis}`,
        )}
        hint={text(effect.basis === 'persons' ? 'results.hint.amount-persons' : 'results.hint.amount')}
      />
      <RegisterReason {...fields} />
      <FigureReason {...fields} />
      <MeasurementFields {...fields} today={today} programmeId={programmeId} choices={stages} />
    </CorrectFrame>
  );
}

const correcting = typed.extend({ reason: typedMeasurement.shape.note });

/** Corrects a measurement where it stands; what it said before is kept, with the reason. */
export function CorrectMeasurement({
  effect,
  measurement,
  programmeId,
  zone,
  today,
  done,
  cancel,
}: Props & { measurement: Measurement }) {
  const text = useText();
  const { amount } = useAmount();
  const client = useClient(resultsOperations);
  const [opened] = useState(measurement);
  const empty = { ...typedOf(opened, amount(opened.hundredths)), ...reasonsTyped(effect), reason: '' };
  const prefix = `measurement-${opened.id}`;
  const draft = useTyped('correctMeasurement', opened.id, correcting, empty);
  const attempt = useAttempt();
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const { content } = draft;
  const theirs = measurementIn(attempt.error, opened.id);
  const messages = messagesOf(faults, theirs ? undefined : attempt.error, text);
  const yours = () => {
    const { basis: _, ...after } = measurementOf(draft.keeper.draft().content, effect.basis);
    const { basis: __, ...before } = measurementOf(empty, effect.basis);
    return changeOf(before, after);
  };
  const send = async (version: number) => {
    const { content } = draft.keeper.draft();
    const wrong: Fault[] = [...measurementFaults(content, effect.basis)];
    if (!content.reason.trim()) wrong.push({ field: 'reason', key: 'results.fault.reason' });
    if (Object.keys(yours()).length === 0)
      wrong.push({ field: 'amount', key: 'results.fault.nothing-changed' });
    setFaults(wrong);
    if (wrong.length > 0) return attempt.stopped();
    const body = { ...yours(), reasons: reasonsOf(content), reason: content.reason.trim() };
    const after = await attempt.run(() =>
      underKey(draft.keeper, (idempotencyKey) =>
        client.correctMeasurement(
          { params: { measurementId: opened.id }, body },
          { ifMatch: version, idempotencyKey },
        ),
      ),
    );
    if (!after) return;
    await draft.keeper.finish(empty);
    done();
  };
  const leave = () => {
    void draft.keeper.finish(empty);
    done();
  };
  const fields = {
    prefix,
    value: content,
    errors: messages,
    change: (part: Partial<typeof content>) => {
      draft.change(part);
      setFaults((all) => all.filter(({ field }) => !(field in part)));
    },
  };
  return (
    <CorrectFrame
      prefix={prefix}
      heading={text('results.measure.correct')}
      about={text('results.correct.kept')}
      zone={zone}
      draft={draft}
      attempt={attempt}
      messages={messages}
      conflict={theirs && { theirs, yours: yours(), send, leave: leave }}
      reason={{ value: content.reason, change: (reason) => fields.change({ reason }) }}
      save={text('results.correct.save')}
      submit={() => void send(opened.version)}
      cancel={() => {
        void draft.keeper.finish(empty);
        cancel();
      }}
    >
      <AmountField
        {...fields}
        label={text(
          content.stage === 'lost' ? 'results.field.amount-lost' : `results.field.amount-${effect.basis}`,
        )}
      />
      <RegisterReason {...fields} />
      <FigureReason {...fields} />
      <MeasurementFields {...fields} today={today} programmeId={programmeId} choices={stages} />
    </CorrectFrame>
  );
}

/** What was answered when the effect was written, or since. */
const reasonsTyped = ({ reasons }: Effect) => ({
  registerReason: reasons.register ?? '',
  figureReason: reasons.figure ?? '',
});

/** 412 carries the effect as it is now. */
function measurementIn(error: unknown, id: string): Measurement | undefined {
  const { status, extra } = problemOf(error);
  if (status !== 412) return undefined;
  return effectShape.safeParse(extra?.current).data?.measurements.find((each) => each.id === id);
}
