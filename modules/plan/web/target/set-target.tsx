import { z } from 'zod';
import { useClient } from '#platform/ui/api/use-client.ts';
import { SelectField, TextField } from '#platform/ui/form/fields.tsx';
import { type Indicator, planOperations, target as targetShape } from '../../contract.ts';
import { FormFrame } from '../form/form-frame.tsx';
import { ReasonField } from '../form/reason-field.tsx';
import { usePlanForm } from '../form/use-plan-form.ts';
import { usePlan } from '../plan-context.ts';
import { noValue, readValue } from '../value/typed-value.ts';
import { useValueWords } from '../value/use-value-words.ts';
import { ValueFields } from '../value/value-fields.tsx';
import { useText } from '../words.ts';
import { DecisionField } from './decision-field.tsx';

const typedTarget = z.object({
  year: z.string(),
  value: z.object({ first: z.string(), second: z.string() }),
  reason: z.string(),
  decision: z.string(),
});

/** Sets a target for a year that has none, or revises the one there is: then it asks why, and by which decision. */
export function SetTarget({ indicator, year }: { indicator: Indicator; year: number | undefined }) {
  const text = useText();
  const client = useClient(planOperations);
  const { words } = useValueWords();
  const { programme, years, close, done } = usePlan();
  const standing = indicator.targets.find((each) => each.year === year);
  const free = years.filter((each) => !indicator.targets.some((target) => target.year === each));
  const form = usePlanForm({
    operation: 'setTarget',
    subject: standing ? `${indicator.id}-${year}` : indicator.id,
    empty: { year: String(year ?? free[0] ?? ''), value: noValue, reason: '', decision: '' },
    parse: (content) => typedTarget.safeParse(content).data,
    version: standing?.number ?? 0,
    judge: (typed) => {
      const { value, faults = [] } = readValue(typed.value, indicator.type);
      const wrong = {
        ...(/^\d{4}$/.test(typed.year.trim()) ? {} : { year: text('plan.fault.year') }),
        ...Object.fromEntries(
          faults.map(({ part, key }) => [part === 'first' ? 'value' : 'value-second', text(key)]),
        ),
        ...(standing && typed.reason.trim() === '' ? { reason: text('plan.fault.reason-target') } : {}),
      };
      if (value === undefined || Object.keys(wrong).length > 0) return { faults: wrong };
      return {
        body: {
          year: Number(typed.year),
          value,
          reason: standing ? typed.reason.trim() : null,
          decision: typed.decision || null,
        },
      };
    },
    send: (body, { version, key }) =>
      client.setTarget(
        { params: { indicatorId: indicator.id }, body: { ...body, follows: version } },
        { idempotencyKey: key },
      ),
    made: () => done({ what: 'target', at: indicator.id }),
    fieldOf: (field) =>
      field === 'value.denominator' ? 'value-second' : field.replace(/^value\..*/, 'value'),
  });
  const { typed } = form;
  const shown = String(year ?? '');
  return (
    <FormFrame
      form={form}
      title={text(standing ? 'plan.revise-target' : 'plan.set-target-for', {
        name: indicator.name,
        year: shown,
      })}
      lead={
        standing
          ? text('plan.revise-lead', { value: words(standing.value, indicator), year: shown })
          : text('plan.set-target-lead')
      }
      save={text(standing ? 'plan.revise-save' : 'plan.set-target-save')}
      zone={programme.zone}
      close={close}
      standing={(theirs) => {
        const { data } = targetShape.safeParse(theirs);
        const last = data?.history.at(-1);
        return (
          data &&
          last && {
            version: data.number,
            words: text('plan.target-theirs', {
              value: words(data.value, indicator),
              by: last.by,
              reason: last.reason ?? '',
            }),
          }
        );
      }}
    >
      {standing ? null : years.length > 0 ? (
        <SelectField
          id="plan-year"
          label={text('plan.field.year')}
          value={typed.year}
          error={form.messages.year}
          onChange={(event) => form.change({ year: event.target.value })}
        >
          {years.map((each) => (
            <option key={each} value={each} disabled={!free.includes(each)}>
              {each}
            </option>
          ))}
        </SelectField>
      ) : (
        <TextField
          id="plan-year"
          label={text('plan.field.year')}
          inputMode="numeric"
          value={typed.year}
          error={form.messages.year}
          onChange={(event) => form.change({ year: event.target.value })}
        />
      )}
      <ValueFields
        id="plan-value"
        of={indicator}
        label={text(standing ? 'plan.field.new-target' : 'plan.field.target')}
        value={typed.value}
        change={(value) => form.change({ value })}
        errors={{ first: form.messages.value, second: form.messages['value-second'] }}
      />
      {standing ? (
        <>
          <ReasonField
            label={text('plan.field.reason-target')}
            hint={text('plan.field.reason-target-hint')}
            value={typed.reason}
            change={(reason) => form.change({ reason })}
            error={form.messages.reason}
          />
          <DecisionField
            programmeId={programme.id}
            value={typed.decision}
            change={(decision) => form.change({ decision })}
            error={form.messages.decision}
          />
        </>
      ) : null}
    </FormFrame>
  );
}
