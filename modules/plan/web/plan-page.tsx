import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useProgramme } from '#modules/programme/web/index.ts';
import { today } from '#platform/time/zone.ts';
import { useRead } from '#platform/ui/api/use-read.ts';
import { ButtonLink } from '#platform/ui/link/text-link.tsx';
import { Page } from '#platform/ui/page/page.tsx';
import { Loaded } from '#platform/ui/state/loaded.tsx';
import { planOperations } from '../contract.ts';
import { isMeasurable } from '../rules.ts';
import { EmptyPlan } from './goal/empty-plan.tsx';
import { GoalGroups } from './goal/goal-groups.tsx';
import { NewGoal } from './goal/new-goal.tsx';
import { type Done, PlanContext } from './plan-context.ts';
import { readPlanSearch } from './plan-search.ts';
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
        // An empty plan has the button where it is explained; until a plan is read, none may vanish from under the hands.
        mayWrite && search.form !== 'new-goal' && goals.data?.items.length ? (
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
                did,
                thisYear: Number(today(Date.now(), programme.zone).slice(0, 4)),
                done: (what) => {
                  setDid(what);
                  close();
                },
              }}
            >
              {mayWrite && search.form === 'new-goal' ? <NewGoal focuses={focuses} /> : null}
              {mayWrite ? null : <p className="om-note">{text('plan.read-only')}</p>}
              {items.length === 0 && search.form !== 'new-goal' ? <EmptyPlan /> : null}
              {items.length > 0 ? (
                <p className="om-small om-muted">
                  {text('plan.summary', {
                    goals: items.length,
                    measurable: items.filter(({ missing }) => isMeasurable(missing)).length,
                  })}
                </p>
              ) : null}
              <GoalGroups goals={items} focuses={focuses} />
            </PlanContext>
          );
        }}
      </Loaded>
    </Page>
  );
}
