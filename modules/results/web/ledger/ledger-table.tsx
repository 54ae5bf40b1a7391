import { Table } from '@digdir/designsystemet-react';
import { useFormat } from '#platform/ui/language/use-format.ts';
import { TextLink } from '#platform/ui/link/text-link.tsx';
import type { LedgerRow } from '../../shapes.ts';
import { useAmount } from '../use-amount.ts';
import { useText } from '../words.ts';
import { numberOf } from './firm.ts';
import { StageMark } from './stage-mark.tsx';
import './ledger.css';
import '../results.css';

/** Every share that the programme claims; a card for each on a telephone. The firm leads down to the evidence. */
export function LedgerTable({ rows, slug }: { rows: readonly LedgerRow[]; slug: string }) {
  const text = useText();
  const columns = ['firm', 'kind', 'amount', 'stage', 'share', 'evidence', 'next'] as const;
  return (
    <div className="om-scroll">
      <Table data-color="neutral" className="om-cards om-num results-ledger">
        <caption className="ds-sr-only">{text('results.ledger.caption')}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className={isNumber(column) ? 'results-right' : undefined}>
                {text(`results.ledger.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.claim} row={row} slug={slug} />
          ))}
        </tbody>
      </Table>
    </div>
  );
}

const isNumber = (column: string) => column === 'amount' || column === 'share';

function Row({ row, slug }: { row: LedgerRow; slug: string }) {
  const text = useText();
  const { percent } = useAmount();
  const number = numberOf(row);
  return (
    <tr data-stage={row.standing?.stage}>
      <th scope="row">
        <TextLink
          to="/programmes/$slug/results/$effectId"
          params={{ slug, effectId: row.effect } as never}
          className="results-firm"
        >
          {row.organisationName}
        </TextLink>
        <span className="results-sub">
          {number ?? text('results.ledger.no-number')}
          {row.own ? null : ` · ${text('results.ledger.kept-elsewhere')}`}
          {row.exempt ? ` · ${text('results.ledger.exempt')}` : null}
        </span>
      </th>
      <td data-label={text('results.ledger.kind')}>{text(`results.kind.${row.kind}.one`)}</td>
      <td data-label={text('results.ledger.amount')} className="results-right">
        <Amount row={row} />
      </td>
      <td data-label={text('results.ledger.stage')}>
        {row.standing ? <StageMark stage={row.standing.stage} /> : text('results.ledger.not-measured')}
      </td>
      <td data-label={text('results.ledger.share')} className="results-right">
        {percent(row.share)}
      </td>
      <td data-label={text('results.ledger.evidence')}>
        <Evidence row={row} />
      </td>
      <td data-label={text('results.ledger.next')}>
        <Next next={row.next} />
      </td>
    </tr>
  );
}

/** The share of what stands; what is lost altogether is struck through, and told by its stage in words. */
function Amount({ row: { standing, basis } }: { row: LedgerRow }) {
  const text = useText();
  const { inColumn } = useAmount();
  const unit = <span className="results-sub">{text(`results.basis.${basis}`)}</span>;
  if (!standing) return <>– {unit}</>;
  if (standing.stage === 'lost')
    return (
      <>
        <del>{inColumn(standing.lost, basis)}</del> {unit}
      </>
    );
  return (
    <>
      {inColumn(standing.hundredths, basis)} {unit}
      {standing.lost > 0 ? (
        <span className="results-sub">
          {text('results.ledger.of-lost', { count: inColumn(standing.lost, basis) })}
        </span>
      ) : null}
    </>
  );
}

function Evidence({ row: { standing, own } }: { row: LedgerRow }) {
  const text = useText();
  if (!own) return <span className="om-muted">{text('results.ledger.evidence-elsewhere')}</span>;
  return standing?.evidence ? (
    <span className="results-evidence">{standing.evidence}</span>
  ) : (
    <span className="om-muted">{text('results.ledger.evidence-missing')}</span>
  );
}

function Next({ next }: { next: LedgerRow['next'] }) {
  const text = useText();
  const format = useFormat();
  if (!next) return <>–</>;
  return (
    <span className="results-next" data-overdue={next.overdue || undefined}>
      {format.date(next.on)}
      <span className="results-sub">
        {text(next.overdue ? 'results.ledger.overdue' : `results.point.${next.point}`)}
      </span>
    </span>
  );
}
