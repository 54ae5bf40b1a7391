import { Heading, Table } from '@digdir/designsystemet-react';
import { problemOf } from '#platform/ui/api/problem-of.ts';
import { useRead } from '#platform/ui/api/use-read.ts';
import { Lang } from '#platform/ui/language/lang.tsx';
import { useFormat } from '#platform/ui/language/use-format.ts';
import { Loaded } from '#platform/ui/state/loaded.tsx';
import { type PublicGoal, planOperations } from '../../contract.ts';
import { actualOf, yearOf } from '../../rules.ts';
import { IndicatorFacts } from '../goal/indicator-facts.tsx';
import { TargetHistory } from '../target/target-history.tsx';
import { AttainmentWords } from '../value/attainment-words.tsx';
import { useValueWords } from '../value/use-value-words.ts';
import { useText } from '../words.ts';
import '../goal/goal-section.css';
import '../goal/year-table.css';

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

function OpenIndicator({ indicator, zone }: { indicator: PublicGoal['indicators'][number]; zone: string }) {
  const text = useText();
  const format = useFormat();
  const { reached } = useValueWords();
  const { id, name, lang, targets, actuals, ledger } = indicator;
  const years = [
    ...new Set([...targets.map(({ year }) => year), ...actuals.flatMap(({ asOf }) => yearOf(asOf) ?? [])]),
  ].sort((one, other) => one - other);
  return (
    <section className="plan-indicator" aria-labelledby={`open-indicator-${id}`}>
      <Heading level={4} data-size="2xs" id={`open-indicator-${id}`}>
        <Lang lang={lang}>{name}</Lang>
      </Heading>
      <IndicatorFacts indicator={indicator} />
      {years.length === 0 ? null : (
        <Table className="plan-years om-cards" data-color="neutral">
          <caption className="ds-sr-only">{text('plan.table.caption', { name })}</caption>
          <Table.Head>
            <Table.Row>
              {(['year', 'target', 'actual', 'attainment'] as const).map((column) => (
                <Table.HeaderCell key={column} scope="col">
                  {text(`plan.table.${column}`)}
                </Table.HeaderCell>
              ))}
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {years.map((year) => {
              const target = targets.find((each) => each.year === year);
              const made = actualOf(indicator, actuals, year);
              const last = made?.of.at(-1);
              return (
                <Table.Row key={year}>
                  <Table.HeaderCell scope="row" className="om-num">
                    {year}
                  </Table.HeaderCell>
                  <Table.Cell className="om-num" data-label={text('plan.table.target')}>
                    {target ? <TargetHistory target={target} of={indicator} zone={zone} /> : '–'}
                  </Table.Cell>
                  <Table.Cell className="om-num" data-label={text('plan.table.actual')}>
                    {made && last ? (
                      <>
                        <strong>{reached(made, indicator)}</strong>
                        <span className="om-xs om-muted plan-as-of">
                          {text('plan.evidence.as-of', { when: format.when(last.asOf) })}
                          {last.evidence ? (
                            <>
                              {'. '}
                              <Lang lang={lang}>{last.evidence}</Lang>
                            </>
                          ) : null}
                        </span>
                      </>
                    ) : (
                      '–'
                    )}
                  </Table.Cell>
                  <Table.Cell className="om-num" data-label={text('plan.table.attainment')}>
                    {made || !target ? null : (
                      <span className="om-muted">
                        {text(ledger ? 'plan.table.in-results' : 'plan.table.not-yet')}
                      </span>
                    )}
                    <AttainmentWords of={indicator} target={target?.value} reached={made} />
                  </Table.Cell>
                </Table.Row>
              );
            })}
          </Table.Body>
        </Table>
      )}
    </section>
  );
}
