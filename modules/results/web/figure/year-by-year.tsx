import { Heading, Table } from '@digdir/designsystemet-react';
import type { JobTarget } from '../../answers.ts';
import { useText } from '../open-words.ts';
import { useAmount } from '../use-amount.ts';
import './figure.css';

/** Each year's target beside what stood at its end: what was aimed at and what came of it, on one page. */
export function YearByYear({ targets, level }: { targets: readonly JobTarget[]; level: 2 | 3 | 4 }) {
  const text = useText();
  const { amount } = useAmount();
  const aimed = targets.filter(({ years }) => years.length > 0);
  if (aimed.length === 0) return null;
  return (
    <section aria-labelledby="results-years" className="results-years">
      <Heading level={level} data-size="xs" id="results-years">
        {text('results.years.heading')}
      </Heading>
      <div className="om-scroll">
        <Table data-color="neutral" className="om-cards om-num">
          <caption className="ds-sr-only">{text('results.years.caption')}</caption>
          <thead>
            <tr>
              {(['year', 'what', 'target', 'verified'] as const).map((column) => (
                <th key={column} scope="col">
                  {text(`results.years.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {aimed.flatMap(({ indicator, kind, basis, years }) =>
              years.map(({ year, target, revised, verified }) => (
                <tr key={`${indicator} ${year}`}>
                  <th scope="row">{year}</th>
                  <td data-label={text('results.years.what')}>
                    {text(`results.kind.${kind}.many`)}, {text(`results.basis.${basis}`)}
                  </td>
                  <td data-label={text('results.years.target')}>
                    {amount(target)}
                    {revised ? <span className="results-sub">{text('results.years.revised')}</span> : null}
                  </td>
                  <td data-label={text('results.years.verified')}>
                    {verified === null ? text('results.years.to-come') : amount(verified)}
                  </td>
                </tr>
              )),
            )}
          </tbody>
        </Table>
      </div>
    </section>
  );
}
