import { Table } from '@digdir/designsystemet-react';
import type { Totals } from '../../rules.ts';
import { type Basis, kinds } from '../../terms.ts';
import { useText } from '../open-words.ts';
import { useAmount } from '../use-amount.ts';
import { type Target, targetOf } from './finding.ts';
import '../results.css';

/** The drawing in figures. */
export function JobsTable({
  results,
  basis,
  targets,
  caption,
}: {
  results: Totals;
  basis: Basis;
  targets: readonly Target[] | undefined;
  caption: string;
}) {
  const text = useText();
  const { inColumn } = useAmount();
  const withTargets = kinds.some((kind) => targetOf(targets, kind, basis));
  const stages = ['verified', 'reported', 'expected', 'lost'] as const;
  const amountOr = (hundredths: number | null | undefined) =>
    hundredths === null || hundredths === undefined ? '–' : inColumn(hundredths, basis);
  return (
    <Table data-color="neutral" className="om-num om-cards">
      <caption className="ds-sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{text('results.ledger.kind')}</th>
          {stages.map((stage) => (
            <th key={stage} scope="col" className="results-right">
              {text(`results.stage.${stage}`)}
            </th>
          ))}
          {withTargets ? (
            <>
              <th scope="col" className="results-right">
                {text('results.figure.column-plan')}
              </th>
              <th scope="col" className="results-right">
                {text('results.figure.column-target')}
              </th>
            </>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {kinds.map((kind) => (
          <tr key={kind}>
            <th scope="row">{text(`results.kind.${kind}.many`)}</th>
            {stages.map((stage) => (
              <td key={stage} className="results-right" data-label={text(`results.stage.${stage}`)}>
                {inColumn(results[kind][basis][stage], basis)}
              </td>
            ))}
            {withTargets ? (
              <>
                <td className="results-right" data-label={text('results.figure.column-plan')}>
                  {amountOr(targetOf(targets, kind, basis)?.planNow)}
                </td>
                <td className="results-right" data-label={text('results.figure.column-target')}>
                  {amountOr(targetOf(targets, kind, basis)?.target)}
                </td>
              </>
            ) : null}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
