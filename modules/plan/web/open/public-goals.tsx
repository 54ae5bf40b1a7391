import { Heading } from '@digdir/designsystemet-react';
import { today } from '#platform/time/zone.ts';
import { problemOf } from '#platform/ui/api/problem-of.ts';
import { useRead } from '#platform/ui/api/use-read.ts';
import { Lang } from '#platform/ui/language/lang.tsx';
import { Loaded } from '#platform/ui/state/loaded.tsx';
import { type PublicIndicator, planOperations } from '../../contract.ts';
import { MadeOf } from '../actual/made-of.tsx';
import { IndicatorFacts } from '../goal/indicator-facts.tsx';
import { YearTable } from '../goal/year-table.tsx';
import { useText } from '../open-words.ts';
import '../goal/goal-section.css';

/** What a published programme aims at, and what it has reached so far. Nothing where its goals are not open. */
export default function PublicGoals({ slug, zone = 'Europe/Oslo' }: { slug: string; zone?: string }) {
  const text = useText();
  const goals = useRead(planOperations, 'readPublicGoals', { params: { slug } });
  if (goals.isError && problemOf(goals.error).status === 404) return null;
  if (goals.data?.items.length === 0) return null;
  return (
    <section aria-labelledby="open-goals" id="goals">
      <Heading level={2} data-size="md" id="open-goals">
        {text('plan.open.heading')}
      </Heading>
      <p className="om-muted om-measure">{text('plan.open.lead')}</p>
      <Loaded query={goals}>
        {({ items }) =>
          items.map((goal) => (
            <article key={goal.id} className="plan-goal" aria-labelledby={`open-goal-${goal.id}`}>
              <div>
                <Heading level={3} data-size="xs" id={`open-goal-${goal.id}`}>
                  <Lang lang={goal.lang}>{goal.title}</Lang>
                </Heading>
                <p className="om-small om-muted">
                  {[text(`plan.kind.${goal.kind}`), goal.focus].filter(Boolean).join(', ')}
                </p>
              </div>
              {goal.indicators.map((indicator) => (
                <OpenIndicator key={indicator.id} indicator={indicator} zone={zone} />
              ))}
            </article>
          ))
        }
      </Loaded>
    </section>
  );
}

function OpenIndicator({ indicator, zone }: { indicator: PublicIndicator; zone: string }) {
  const { id, name, lang, aggregation } = indicator;
  return (
    <section className="plan-indicator" aria-labelledby={`open-indicator-${id}`}>
      <Heading level={4} data-size="2xs" id={`open-indicator-${id}`}>
        <Lang lang={lang}>{name}</Lang>
      </Heading>
      <IndicatorFacts indicator={indicator} />
      <YearTable
        indicator={indicator}
        zone={zone}
        thisYear={Number(today(Date.now(), zone).slice(0, 4))}
        belowActual={(reached) => (
          <>
            <MadeOf reached={reached} aggregation={aggregation} />
            {reached.of.map((each) =>
              each.evidence ? (
                <span key={each.id} className="om-xs om-muted plan-as-of">
                  <Lang lang={lang}>{each.evidence}</Lang>
                </span>
              ) : null,
            )}
          </>
        )}
      />
    </section>
  );
}
