import { z } from 'zod';
import { knownDayAsTyped } from '#platform/time/known-day-as-typed.ts';
import { today } from '#platform/time/zone.ts';
import { useClient } from '#platform/ui/api/use-client.ts';
import { TextArea, TextField } from '#platform/ui/form/fields.tsx';
import {
  type Actual,
  type ActualSaid,
  actual as actualShape,
  type Indicator,
  planOperations,
} from '../../contract.ts';
import { changedPart } from '../form/changed-part.ts';
import { FormFrame } from '../form/form-frame.tsx';
import { ReasonField } from '../form/reason-field.tsx';
import { usePlanForm } from '../form/use-plan-form.ts';
import { usePlan } from '../plan-context.ts';
import { noValue, readValue, typedOf } from '../value/typed-value.ts';
import { useValueWords } from '../value/use-value-words.ts';
import { ValueFields } from '../value/value-fields.tsx';
import { useText } from '../words.ts';
import { EntryField } from './entry-field.tsx';

const typedActual = z.object({
  value: z.object({ first: z.string(), second: z.string() }),
  asOf: z.string(),
  evidence: z.string(),
  entry: z.string(),
  file: z.string(),
  reason: z.string(),
});

/** Records what was reached, with what shows it; or corrects it, and then asks why. */
export function RecordActual({ indicator, before }: { indicator: Indicator; before?: Actual | undefined }) {
  const text = useText();
  const client = useClient(planOperations);
  const { words } = useValueWords();
  const { programme, close, done } = usePlan();
  const stood = before && saidOf(before);
  const form = usePlanForm({
    operation: before ? 'correctActual' : 'recordActual',
    subject: before?.id ?? indicator.id,
    empty: {
      value: before ? typedOf(before.value) : noValue,
      asOf: before?.asOf ?? today(Date.now(), programme.zone),
      evidence: before?.evidence ?? '',
      entry: before?.entry ?? '',
      file: before?.file?.id ?? '',
      reason: '',
    },
    parse: (content) => typedActual.safeParse(content).data,
    version: before?.version ?? 0,
    judge: (typed) => {
      const { value, faults = [] } = readValue(typed.value, indicator.type);
      const asOf = knownDayAsTyped(typed.asOf);
      const wrong = {
        ...Object.fromEntries(
          faults.map(({ part, key }) => [part === 'first' ? 'value' : 'value-second', text(key)]),
        ),
        ...(asOf === undefined ? { asOf: text('plan.fault.as-of') } : {}),
        ...(typed.evidence.trim() === '' && typed.entry === '' && typed.file === ''
          ? { evidence: text('field.without-evidence') }
          : {}),
        ...(before && typed.reason.trim() === '' ? { reason: text('plan.fault.reason') } : {}),
      };
      if (value === undefined || asOf === undefined || Object.keys(wrong).length > 0)
        return { faults: wrong };
      const said = {
        value,
        asOf,
        evidence: typed.evidence.trim() || null,
        entry: typed.entry || null,
        file: typed.file || null,
      };
      if (!stood) return { body: { said, change: {}, reason: '' } };
      const change = changedPart(stood, said);
      return Object.keys(change).length === 0
        ? { faults: { value: text('plan.fault.nothing-changed') } }
        : { body: { said, change, reason: typed.reason.trim() } };
    },
    send: ({ said, change, reason }, { version, key }) =>
      before
        ? client.correctActual(
            { params: { actualId: before.id }, body: { ...change, reason } },
            { ifMatch: version, idempotencyKey: key },
          )
        : client.recordActual({ params: { indicatorId: indicator.id }, body: said }, { idempotencyKey: key }),
    made: () => done({ what: before ? 'corrected' : 'actual', at: indicator.id }),
    fieldOf: (field) =>
      field === 'value.denominator' ? 'value-second' : field.replace(/^value\..*/, 'value'),
  });
  const { typed, messages } = form;
  return (
    <FormFrame
      form={form}
      title={text(before ? 'plan.correct-actual' : 'plan.record-actual-for', { name: indicator.name })}
      lead={before ? text('plan.correct-kept') : undefined}
      save={text(before ? 'plan.correct-save' : 'plan.record-actual-save')}
      zone={programme.zone}
      close={close}
      standing={(theirs) => {
        const { data } = actualShape.safeParse(theirs);
        return data && { words: words(data.value, indicator), version: data.version };
      }}
    >
      <ValueFields
        id="plan-value"
        of={indicator}
        label={text('plan.field.actual')}
        value={typed.value}
        change={(value) => form.change({ value })}
        errors={{ first: messages.value, second: messages['value-second'] }}
      />
      <TextField
        id="plan-asOf"
        label={text('plan.field.as-of')}
        hint={text('plan.field.day-hint')}
        autoComplete="off"
        value={typed.asOf}
        error={messages.asOf}
        onChange={(event) => form.change({ asOf: event.target.value })}
      />
      <TextArea
        id="plan-evidence"
        label={text('plan.field.evidence')}
        hint={text('plan.field.evidence-hint')}
        rows={2}
        value={typed.evidence}
        error={messages.evidence}
        onChange={(event) => form.change({ evidence: event.target.value })}
      />
      <EntryField
        programmeId={programme.id}
        entry={typed.entry}
        file={typed.file}
        change={form.change}
        errors={messages}
      />
      {before ? (
        <ReasonField
          value={typed.reason}
          change={(reason) => form.change({ reason })}
          error={messages.reason}
        />
      ) : null}
    </FormFrame>
  );
}

const saidOf = ({ value, asOf, evidence, entry, file }: Actual): ActualSaid => ({
  value,
  asOf,
  evidence,
  entry,
  file: file?.id ?? null,
});
