import { useClient } from '#platform/ui/api/use-client.ts';
import { type Goal, planOperations } from '../../contract.ts';
import { FormFrame } from '../form/form-frame.tsx';
import { usePlanForm } from '../form/use-plan-form.ts';
import { useWritingLanguage } from '../form/use-writing-language.ts';
import { usePlan } from '../plan-context.ts';
import { useText } from '../words.ts';
import { IndicatorFields } from './indicator-fields.tsx';
import { indicatorField, indicatorOf, indicatorTyped, noIndicator } from './indicator-typed.ts';
import { useJobNames } from './use-job-names.ts';

/** One more way to see whether the goal is reached. */
export function AddIndicator({ goal }: { goal: Goal }) {
  const text = useText();
  const client = useClient(planOperations);
  const lang = useWritingLanguage();
  const { programme, close, done } = usePlan();
  const named = useJobNames();
  const form = usePlanForm({
    operation: 'addIndicator',
    subject: goal.id,
    empty: noIndicator,
    parse: (content) => indicatorTyped.safeParse(content).data,
    version: 0,
    judge: (typed) => {
      const { said, faults } = indicatorOf(typed, lang);
      const words = Object.fromEntries(Object.entries(faults).map(([field, key]) => [field, text(key)]));
      return Object.keys(words).length > 0 ? { faults: words } : { body: said };
    },
    send: (body, { key }) =>
      client.addIndicator({ params: { goalId: goal.id }, body }, { idempotencyKey: key }),
    made: ({ id }) => done({ what: 'indicator', at: id }),
    fieldOf: indicatorField,
  });
  return (
    <FormFrame
      form={form}
      level={4}
      title={text('plan.add-indicator')}
      save={text('plan.add-indicator-save')}
      zone={programme.zone}
      close={close}
    >
      <IndicatorFields
        typed={form.typed}
        change={(part) => form.change(named(form.typed, part))}
        errors={form.messages}
      />
    </FormFrame>
  );
}
