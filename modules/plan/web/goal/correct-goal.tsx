import { z } from 'zod';
import { useClient } from '#platform/ui/api/use-client.ts';
import { type Goal, goal as goalShape, planOperations } from '../../contract.ts';
import { changedPart } from '../form/changed-part.ts';
import { FormFrame } from '../form/form-frame.tsx';
import { ReasonField } from '../form/reason-field.tsx';
import { usePlanForm } from '../form/use-plan-form.ts';
import { usePlan } from '../plan-context.ts';
import { useText } from '../words.ts';
import { GoalFields } from './goal-fields.tsx';
import { goalField, goalInFields, goalOf, goalTyped } from './goal-typed.ts';

const typedCorrection = goalTyped.extend({ reason: z.string() });

/** Corrects a goal where it stands; what it said before is kept, with the reason. */
export function CorrectGoal({ goal, focuses }: { goal: Goal; focuses: readonly string[] }) {
  const text = useText();
  const client = useClient(planOperations);
  const { programme, close, done } = usePlan();
  const form = usePlanForm({
    operation: 'correctGoal',
    subject: goal.id,
    empty: { ...goalInFields(goal), reason: '' },
    parse: (content) => typedCorrection.safeParse(content).data,
    version: goal.version,
    judge: (typed) => {
      const change = changedPart(goalOf(goalInFields(goal), goal.lang), goalOf(typed, goal.lang));
      const faults = {
        ...(typed.title.trim() === '' ? { title: text('plan.fault.title') } : {}),
        ...(typed.reason.trim() === '' ? { reason: text('plan.fault.reason') } : {}),
        ...(Object.keys(change).length === 0 ? { title: text('plan.fault.nothing-changed') } : {}),
      };
      return Object.keys(faults).length > 0
        ? { faults }
        : { body: { ...change, reason: typed.reason.trim() } };
    },
    send: (body, { version, key }) =>
      client.correctGoal({ params: { goalId: goal.id }, body }, { ifMatch: version, idempotencyKey: key }),
    made: () => done({ what: 'corrected', at: goal.id }),
    fieldOf: goalField,
  });
  return (
    <FormFrame
      form={form}
      level={4}
      title={text('plan.correct-goal')}
      lead={text('plan.correct-kept')}
      save={text('plan.correct-save')}
      zone={programme.zone}
      close={close}
      standing={(theirs) => {
        const { data } = goalShape.safeParse(theirs);
        return data && { words: data.title, version: data.version };
      }}
    >
      <GoalFields typed={form.typed} change={form.change} errors={form.messages} focuses={focuses} />
      <ReasonField
        value={form.typed.reason}
        change={(reason) => form.change({ reason })}
        error={form.messages.reason}
      />
    </FormFrame>
  );
}
