import { useClient } from '#platform/ui/api/use-client.ts';
import { planOperations } from '../../contract.ts';
import { FormFrame } from '../form/form-frame.tsx';
import { usePlanForm } from '../form/use-plan-form.ts';
import { useWritingLanguage } from '../form/use-writing-language.ts';
import { usePlan } from '../plan-context.ts';
import { useText } from '../words.ts';
import { GoalFields } from './goal-fields.tsx';
import { goalField, goalOf, goalTyped, noGoal } from './goal-typed.ts';
import { IndicatorFields } from './indicator-fields.tsx';
import { indicatorField, indicatorOf, indicatorTyped, noIndicator } from './indicator-typed.ts';
import { useJobNames } from './use-job-names.ts';

const typedGoal = goalTyped.extend(indicatorTyped.shape);

/** A goal and how it is measured, in one form: a goal that nobody can measure is easily written alone. */
export function NewGoal({ focuses }: { focuses: readonly string[] }) {
  const text = useText();
  const client = useClient(planOperations);
  const lang = useWritingLanguage();
  const { programme, close, done } = usePlan();
  const named = useJobNames();
  const form = usePlanForm({
    operation: 'createGoal',
    subject: programme.id,
    empty: { ...noGoal, ...noIndicator },
    parse: (content) => typedGoal.safeParse(content).data,
    version: 0,
    judge: (typed) => {
      const { said, faults } = indicatorOf(typed, lang);
      const words = Object.fromEntries(Object.entries(faults).map(([field, key]) => [field, text(key)]));
      const all = { ...(typed.title.trim() === '' ? { title: text('plan.fault.title') } : {}), ...words };
      return Object.keys(all).length > 0
        ? { faults: all }
        : { body: { ...goalOf(typed, lang), indicators: [said] } };
    },
    send: (body, { key }) =>
      client.createGoal({ params: { programmeId: programme.id }, body }, { idempotencyKey: key }),
    made: (goal) => done({ what: 'goal', at: goal.indicators[0]?.id ?? goal.id }),
    fieldOf: (field) => (field.startsWith('indicators.') ? indicatorField(field) : goalField(field)),
  });
  const { typed } = form;
  return (
    <FormFrame
      form={form}
      level={2}
      title={text('plan.new-goal')}
      lead={text('plan.new-goal-lead')}
      save={text('plan.new-goal-save')}
      zone={programme.zone}
      close={close}
    >
      <GoalFields typed={typed} change={form.change} errors={form.messages} focuses={focuses} />
      <fieldset className="plan-fieldset">
        <legend>{text('plan.how-measured')}</legend>
        <IndicatorFields
          typed={typed}
          change={(part) => form.change(named(typed, part))}
          errors={form.messages}
        />
      </fieldset>
    </FormFrame>
  );
}
