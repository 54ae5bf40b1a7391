import { Table } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import type { Indicator, PublicIndicator } from '../../contract.ts';
import { actualOf, type Reached, yearOf } from '../../rules.ts';
import { useText } from '../open-words.ts';
import { TargetHistory } from '../target/target-history.tsx';
import { AttainmentWords } from '../value/attainment-words.tsx';
import { useValueWords } from '../value/use-value-words.ts';
import { WithItsLanguage } from '../value/with-its-language.tsx';
import './year-table.css';

type Shown = Indicator | PublicIndicator;

/** Year by year: what is aimed at, what was reached, how far. A year without either is left out. */
export function YearTable<I extends Shown>({
  indicator,
  zone,
  thisYear,
  besideTarget,
  belowActual,
}: {
  indicator: I;
  zone: string;
  /** Of a year that has not come nobody asks what was reached. */
  thisYear: number;
  besideTarget?: (year: number) => ReactNode;
  belowActual: (reached: Reached<I['actuals'][number]>, year: number) => ReactNode;
}) {
  const text = useText();
  const { reached } = useValueWords();
  const { targets, name, ledger } = indicator;
  const actuals: readonly I['actuals'][number][] = indicator.actuals;
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
                {target ? <TargetHistory target={target} of={indicator} zone={zone} /> : <Missing />}
                {target ? besideTarget?.(year) : null}
              </Table.Cell>
              <Table.Cell className="om-num" data-label={text('plan.table.actual')}>
                {made ? (
                  <strong>
                    <WithItsLanguage of={indicator}>{reached(made, indicator)}</WithItsLanguage>
                  </strong>
                ) : ledger && year <= thisYear ? (
                  <span className="om-muted">{text('plan.table.in-results')}</span>
                ) : (
                  <Missing />
                )}
                {made ? belowActual(made, year) : null}
              </Table.Cell>
              <Table.Cell className="om-num" data-label={text('plan.table.attainment')}>
                {made || ledger || !target || year > thisYear ? null : (
                  <span className="om-muted">{text('plan.table.not-yet')}</span>
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

const Missing = () => <span className="om-muted">–</span>;

const yearsIn = ({ targets, actuals }: Shown): number[] =>
  [
    ...new Set([...targets.map(({ year }) => year), ...actuals.flatMap(({ asOf }) => yearOf(asOf) ?? [])]),
  ].sort((one, other) => one - other);
