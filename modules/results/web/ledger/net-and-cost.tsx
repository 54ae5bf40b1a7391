import { Heading } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useFormat } from '#platform/ui/language/use-format.ts';
import type { Results } from '../../answers.ts';
import { useText } from '../open-words.ts';
import { useAmount } from '../use-amount.ts';

/** What is left after what would have come anyway, and public money for each job: only where somebody stated it, and how. */
export function NetAndCost({ results, level = 2 }: { results: Results; level?: 2 | 3 }) {
  const text = useText();
  const format = useFormat();
  const { amount, percent } = useAmount();
  if (results.net.length + results.costPerJob.length === 0) return null;
  const item = (key: string, headline: string, about: ReactNode) => (
    <li key={key}>
      <p className="om-strong om-num">{headline}</p>
      <div className="om-small om-muted om-num">{about}</div>
    </li>
  );
  return (
    <section className="om-section" aria-labelledby="results-beside">
      <Heading level={level} data-size="sm" id="results-beside">
        {text('results.beside.heading')}
      </Heading>
      <ul className="om-plain-list results-beside">
        {results.net.map(({ kind, basis, gross, net, factors }) =>
          item(
            `net ${kind} ${basis}`,
            text(`results.net.${kind}.${basis}`, {
              net: amount(net),
              gross: amount(gross),
              on: format.date(results.asOf),
            }),
            factors.map((factor) => (
              <p key={factor.name}>
                {text(`results.factor.${factor.name}`, {
                  share: percent(factor.share),
                  reason: factor.reason,
                })}{' '}
                <a className="ds-link" href={factor.source.url}>
                  {factor.source.title}
                </a>
              </p>
            )),
          ),
        )}
        {results.costPerJob.map(({ kind, basis, verified, paid, currency, paidAsOf, minor }) =>
          item(
            `cost ${kind} ${basis}`,
            text(`results.cost.${kind}.${basis}`, {
              each: format.number(Math.round(minor / 100)),
              currency: text(`results.unit.${currency}`),
            }),
            <p>
              {text('results.cost.how', {
                paid: format.number(Math.round(paid / 100)),
                currency: text(`results.unit.${currency}`),
                verified: amount(verified),
              })}{' '}
              {paidAsOf ? text('results.cost.as-of', { on: format.when(paidAsOf) }) : null}{' '}
              {text('results.cost.both')}
            </p>,
          ),
        )}
      </ul>
    </section>
  );
}
