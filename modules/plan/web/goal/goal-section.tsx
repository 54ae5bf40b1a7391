import { Heading } from '@digdir/designsystemet-react';
import { Lang } from '#platform/ui/language/lang.tsx';
import type { Goal } from '../../contract.ts';
import { OpenForm } from '../form/open-form.tsx';
import { usePlan } from '../plan-context.ts';
import { WhatWasDone } from '../what-was-done.tsx';
import { useText } from '../words.ts';
import { AddIndicator } from './add-indicator.tsx';
import { CorrectGoal } from './correct-goal.tsx';
import { GoalCorrections } from './goal-corrections.tsx';
import { IndicatorBlock } from './indicator-block.tsx';
import { Lacks } from './lacks.tsx';
import './goal-section.css';

/** One goal: what is aimed at, who answers for it, what it lacks, and how it goes. */
export function GoalSection({ goal, focuses }: { goal: Goal; focuses: readonly string[] }) {
  const text = useText();
  const { mayWrite, open } = usePlan();
  const about = mayWrite && open.of === goal.id ? open.form : undefined;
  return (
    <article className="plan-goal" aria-labelledby={`goal-${goal.id}`}>
      <div>
        <Heading level={3} data-size="xs" id={`goal-${goal.id}`}>
          <Lang lang={goal.lang}>{goal.title}</Lang>
        </Heading>
        <p className="om-small om-muted">
          {goal.owner ? text('plan.goal.owner', { owner: goal.owner }) : null}
        </p>
      </div>
      <Lacks goal={goal} />
      <WhatWasDone at={goal.id} />
      {goal.indicators.map((indicator) => (
        <IndicatorBlock key={indicator.id} indicator={indicator} />
      ))}
      <GoalCorrections goal={goal} />
      {mayWrite ? (
        <p className="plan-links om-small" data-no-print>
          <OpenForm search={{ form: 'add-indicator', of: goal.id }}>{text('plan.add-indicator')}</OpenForm>
          <OpenForm
            search={{ form: 'correct-goal', of: goal.id }}
            label={text('plan.correct-of', { name: goal.title })}
          >
            {text('plan.correct-goal')}
          </OpenForm>
        </p>
      ) : null}
      {about === 'add-indicator' ? <AddIndicator key={goal.id} goal={goal} /> : null}
      {about === 'correct-goal' ? <CorrectGoal key={goal.id} goal={goal} focuses={focuses} /> : null}
    </article>
  );
}
