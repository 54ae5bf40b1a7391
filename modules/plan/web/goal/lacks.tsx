import type { Goal, Lack } from '../../contract.ts';
import { isMeasurable } from '../../rules.ts';
import { OpenForm } from '../form/open-form.tsx';
import { usePlan } from '../plan-context.ts';
import type { PlanSearch } from '../plan-search.ts';
import { useText } from '../words.ts';

/** What keeps the goal from being measured, each with the form that mends it; words that everyone reads their own way are a hint. */
export function Lacks({ goal }: { goal: Goal }) {
  const text = useText();
  const { mayWrite } = usePlan();
  const vague = goal.missing.flatMap(({ word }) => word ?? []);
  const lacks = goal.missing.filter(({ what }) => what !== 'vague');
  const several = goal.indicators.length > 1;
  const nameOf = (lack: Lack) => goal.indicators.find(({ id }) => id === lack.indicator)?.name ?? '';
  return (
    <>
      {isMeasurable(goal.missing) ? null : (
        <div className="om-note om-small" data-attention>
          <p className="om-strong">{text('plan.lacks.title')}</p>
          <ul className="plan-lacks">
            {lacks.map((lack) => (
              <li key={`${lack.what}-${lack.indicator}`}>
                {text(`plan.lacks.${lack.what as Exclude<Lack['what'], 'vague'>}`)}
                {several && lack.indicator ? ` (${nameOf(lack)})` : ''}{' '}
                {mayWrite ? (
                  <OpenForm search={mendedBy(lack, goal)}>
                    {text(`plan.mend.${lack.what as Exclude<Lack['what'], 'vague'>}`)}
                  </OpenForm>
                ) : null}
              </li>
            ))}
          </ul>
        </div>
      )}
      {vague.length > 0 ? (
        <p className="om-small om-muted">
          {text('plan.lacks.vague', { words: vague.join(', '), count: vague.length })}
        </p>
      ) : null}
    </>
  );
}

function mendedBy({ what, indicator }: Lack, goal: Goal): PlanSearch {
  if (what === 'indicator') return { form: 'add-indicator', of: goal.id };
  if (what === 'owner') return { form: 'correct-goal', of: goal.id };
  return { form: what === 'target' ? 'target' : 'correct-indicator', of: indicator ?? '' };
}
