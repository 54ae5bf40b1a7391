import { Table } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useLanguage } from '#platform/ui/language/use-text.ts';
import { TextLink } from '#platform/ui/link/text-link.tsx';
import { StateTag } from '#platform/ui/state/tags.tsx';
import type { RollUp } from '../../answers.ts';
import type { Totals } from '../../rules.ts';
import { useText } from '../beside-words.ts';
import { type Column, inOrder } from './in-portfolio.ts';
import { SumCell } from './sum-cell.tsx';
import '../results.css';

/** Each county with its programmes, and all of them last; a card for each on a telephone. A programme leads to its rows. */
export function CountyTable({
  caption,
  all,
  counties,
  columns,
  on,
  example,
}: Pick<RollUp, 'all' | 'counties'> & {
  caption: string;
  columns: readonly Column[];
  on: string | undefined;
  example: boolean;
}) {
  const text = useText();
  const language = useLanguage();
  const row = (key: string, sums: Totals, head: ReactNode) => (
    <tr key={key}>
      {head}
      {columns.map((column) => (
        <SumCell key={`${column.kind} ${column.basis}`} column={column} sums={sums} />
      ))}
    </tr>
  );
  return (
    <div className="om-scroll">
      <Table data-color="neutral" className="om-cards om-num results-portfolio">
        <caption className="ds-sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text('results.portfolio.programme')}</th>
            {columns.map(({ kind, basis }) => (
              <th key={`${kind} ${basis}`} scope="col" className="results-right">
                {text(`results.kind.${kind}.many`)}, {text(`results.basis.${basis}`)}
              </th>
            ))}
          </tr>
        </thead>
        {inOrder(counties, language).map((county) => (
          <tbody key={county.county ?? ''}>
            {row(
              'county',
              county,
              <th scope="rowgroup" className="results-portfolio-county">
                {county.county ?? text('results.portfolio.no-county')}
              </th>,
            )}
            {county.programmes.map((programme) =>
              row(
                programme.programme,
                programme,
                <th scope="row" className="results-portfolio-programme">
                  <TextLink
                    to="/programmes/$slug/results"
                    params={{ slug: programme.slug } as never}
                    search={(on ? { on } : {}) as never}
                  >
                    {programme.name}
                  </TextLink>{' '}
                  {example ? <StateTag tone="warning">{text('results.portfolio.example')}</StateTag> : null}
                </th>,
              ),
            )}
          </tbody>
        ))}
        {columns.length > 0 ? (
          <tbody>
            {row(
              'all',
              all,
              <th scope="row" className="results-portfolio-county">
                {text(example ? 'results.portfolio.all-examples' : 'results.portfolio.all')}
              </th>,
            )}
          </tbody>
        ) : null}
      </Table>
    </div>
  );
}
