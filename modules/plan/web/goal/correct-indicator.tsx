import { z } from 'zod';
import { useClient } from '#platform/ui/api/use-client.ts';
import { type Indicator, indicator as indicatorShape, planOperations } from '../../contract.ts';
import { FormFrame } from '../form/form-frame.tsx';
import { ReasonField } from '../form/reason-field.tsx';
import { usePlanForm } from '../form/use-plan-form.ts';
import { usePlan } from '../plan-context.ts';
import { useText } from '../words.ts';
import { IndicatorFields } from './indicator-fields.tsx';
import {
  correctionOf,
  indicatorField,
  indicatorInFields,
  indicatorOf,
  indicatorTyped,
} from './indicator-typed.ts';

const typedCorrection = indicatorTyped.extend({ reason: z.string() });

/** Gives an indicator what it lacks, or puts right what it says; its type stays. */
export function CorrectIndicator({ indicator }: { indicator: Indicator }) {
  const text = useText();
  const client = useClient(planOperations);
  const { programme, close, done } = usePlan();
  const form = usePlanForm({
    operation: 'correctIndicator',
    subject: indicator.id,
    empty: { ...indicatorInFields(indicator), reason: '' },
    parse: (content) => typedCorrection.safeParse(content).data,
    version: indicator.version,
    judge: (typed) => {
      const { said, faults: wrong } = indicatorOf(typed, indicator.lang, indicator.baseline?.source);
      const change = correctionOf(indicator, said);
      const faults = {
        ...(Object.keys(change).length === 0 ? { name: text('plan.fault.nothing-changed') } : {}),
        ...Object.fromEntries(Object.entries(wrong).map(([field, key]) => [field, text(key)])),
        ...(typed.reason.trim() === '' ? { reason: text('plan.fault.reason') } : {}),
      };
      return Object.keys(faults).length > 0
        ? { faults }
        : { body: { ...change, reason: typed.reason.trim() } };
    },
    send: (body, { version, key }) =>
      client.correctIndicator(
        { params: { indicatorId: indicator.id }, body },
        { ifMatch: version, idempotencyKey: key },
      ),
    made: () => done({ what: 'corrected', at: indicator.id }),
    fieldOf: indicatorField,
  });
  return (
    <FormFrame
      form={form}
      title={text('plan.correct-indicator')}
      lead={text('plan.correct-kept')}
      save={text('plan.correct-save')}
      zone={programme.zone}
      close={close}
      standing={(theirs) => {
        const { data } = indicatorShape.safeParse(theirs);
        return data && { words: data.name, version: data.version };
      }}
    >
      <IndicatorFields
        typed={form.typed}
        change={form.change}
        errors={form.messages}
        correcting
        hasTargets={indicator.targets.length > 0}
      />
      <ReasonField
        value={form.typed.reason}
        change={(reason) => form.change({ reason })}
        error={form.messages.reason}
      />
    </FormFrame>
  );
}
