import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useProgramme } from '#modules/programme/web/index.ts';
import { useRead } from '#platform/ui/api/use-read.ts';
import { ButtonLink } from '#platform/ui/link/text-link.tsx';
import { Page } from '#platform/ui/page/page.tsx';
import { Loaded } from '#platform/ui/state/loaded.tsx';
import { planOperations } from '../contract.ts';
import { EmptyPlan } from './goal/empty-plan.tsx';
import { GoalGroups } from './goal/goal-groups.tsx';
import { NewGoal } from './goal/new-goal.tsx';
import { type Done, PlanContext } from './plan-context.ts';
import { readPlanSearch } from './plan-search.ts';
import { WhatWasDone } from './what-was-done.tsx';
import { useText } from './words.ts';

/** A programme's goals: what is aimed at year by year, what was reached, and what cannot be measured yet. */
export default function PlanPage() {
  const text = useText();
  const programme = useProgramme();
  const navigate = useNavigate();
  const search = readPlanSearch(useSearch({ strict: false }) as Record<string, unknown>);
  const goals = useRead(planOperations, 'listGoals', { params: { programmeId: programme.id } });
  const [did, setDid] = useState<Done>();
  const mayWrite = programme.may.includes('plan.write');
  const close = () => void navigate({ to: '.', search: {} as never, resetScroll: false });
  return (
    <Page
      title={`${text('plan.title')} – ${programme.name}`}
      heading={text('plan.title')}
      lead={text('plan.lead')}
      example={programme.example}
      actions={
        mayWrite ? (
          <ButtonLink to="." search={{ form: 'new-goal' } as never}>
            {text('plan.new-goal')}
          </ButtonLink>
        ) : null
      }
    >
      <Loaded query={goals}>
        {({ items, years }) => {
          const focuses = [...new Set(items.flatMap(({ focus }) => focus ?? []))];
          return (
            <PlanContext
              value={{
                programme,
                years,
                mayWrite,
                open: search,
                close,
                done: (what) => {
                  setDid(what);
                  close();
                },
              }}
            >
              {did && !search.form ? <WhatWasDone did={did} /> : null}
              {mayWrite && search.form === 'new-goal' ? <NewGoal focuses={focuses} /> : null}
              {mayWrite ? null : <p className="om-note">{text('plan.read-only')}</p>}
              {items.length === 0 && search.form !== 'new-goal' ? <EmptyPlan /> : null}
              <GoalGroups goals={items} focuses={focuses} />
            </PlanContext>
          );
        }}
      </Loaded>
    </Page>
  );
}
