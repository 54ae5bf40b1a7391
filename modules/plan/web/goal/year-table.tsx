import { Table } from '@digdir/designsystemet-react';
import { useFormat } from '#platform/ui/language/use-format.ts';
import type { Indicator } from '../../contract.ts';
import { actualOf, yearOf } from '../../rules.ts';
import { ActualEvidence } from '../actual/actual-evidence.tsx';
import { OpenForm } from '../form/open-form.tsx';
import { usePlan } from '../plan-context.ts';
import { TargetHistory } from '../target/target-history.tsx';
import { AttainmentWords } from '../value/attainment-words.tsx';
import { useValueWords } from '../value/use-value-words.ts';
import { useText } from '../words.ts';
import './year-table.css';

/** Year by year: what is aimed at, what was reached, how far. A year without either is left out. */
export function YearTable({ indicator }: { indicator: Indicator }) {
  const text = useText();
  const { reached } = useValueWords();
  const { programme, mayWrite, thisYear } = usePlan();
  const { targets, actuals, name, ledger } = indicator;
  const years = yearsIn(indicator);
  if (years.length === 0) return null;
  return (
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
          return (
            <Table.Row key={year}>
              <Table.HeaderCell scope="row" className="om-num">
                {year}
              </Table.HeaderCell>
              <Table.Cell className="om-num" data-label={text('plan.table.target')}>
                {target ? (
                  <TargetHistory target={target} of={indicator} zone={programme.zone} />
                ) : (
                  <Missing />
                )}
                {target && mayWrite ? (
                  <>
                    {' '}
                    <OpenForm
                      search={{ form: 'target', of: indicator.id, year }}
                      className="om-xs plan-revise"
                      label={text('plan.revise-of', { name, year: String(year) })}
                    >
                      {text('plan.revise')}
                    </OpenForm>
                  </>
                ) : null}
              </Table.Cell>
              <Table.Cell className="om-num" data-label={text('plan.table.actual')}>
                {made ? <strong>{reached(made, indicator)}</strong> : <Missing />}
                {made ? <Made year={year} indicator={indicator} /> : null}
              </Table.Cell>
              <Table.Cell className="om-num" data-label={text('plan.table.attainment')}>
                {made || !target || year > thisYear ? null : (
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
  );
}

/** When it is of, what it is made of, and what shows it. */
function Made({ year, indicator }: { year: number; indicator: Indicator }) {
  const text = useText();
  const format = useFormat();
  const made = actualOf(indicator, indicator.actuals, year);
  const ofYear = indicator.actuals.filter(({ asOf }) => yearOf(asOf) === year);
  const last = made?.of.at(-1);
  if (!made || !last) return null;
  return (
    <>
      <span className="om-xs om-muted plan-as-of">
        {made.of.length > 1
          ? text(indicator.aggregation === 'mean' ? 'plan.table.mean' : 'plan.table.sum', {
              count: made.of.length,
            })
          : text('plan.evidence.as-of', { when: format.when(last.asOf) })}
      </span>
      <ActualEvidence values={ofYear} of={indicator} />
    </>
  );
}

const Missing = () => <span className="om-muted">–</span>;

const yearsIn = ({ targets, actuals }: Indicator): number[] =>
  [
    ...new Set([...targets.map(({ year }) => year), ...actuals.flatMap(({ asOf }) => yearOf(asOf) ?? [])]),
  ].sort((one, other) => one - other);
