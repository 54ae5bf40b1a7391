import { Heading } from '@digdir/designsystemet-react';
import type { Language } from '#platform/language/language.ts';
import { useRead } from '#platform/ui/api/use-read.ts';
import { Lines } from '#platform/ui/language/lines.tsx';
import { useFormat } from '#platform/ui/language/use-format.ts';
import { Loaded } from '#platform/ui/state/loaded.tsx';
import type { PublicEffect } from '../../answers.ts';
import { resultsOperations } from '../../contract.ts';
import { numberOf } from '../ledger/firm.ts';
import { StageMark } from '../ledger/stage-mark.tsx';
import { useText } from '../open-words.ts';
import { useAmount } from '../use-amount.ts';

/** The rows that the figures are the sum of; each opens down to its evidence. */
export function OpenRows({ slug }: { slug: string }) {
  const text = useText();
  const rows = useRead(resultsOperations, 'listPublicEffects', { params: { slug }, query: {} });
  return (
    <section aria-labelledby="rows" className="results-open-part">
      <Heading level={3} data-size="xs" id="rows">
        {text('results.open.rows')}
      </Heading>
      <p className="om-small om-muted om-measure">{text('results.open.rows-text')}</p>
      <Loaded query={rows}>
        {({ items }) => (
          <ul className="om-plain-list results-open-rows">
            {items.map((row) => (
              <li key={row.claim}>
                <OpenRow row={row} slug={slug} />
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </section>
  );
}

function OpenRow({ row, slug }: { row: PublicEffect; slug: string }) {
  const text = useText();
  const format = useFormat();
  const { amount, percent } = useAmount();
  const { standing, basis, kind, origin, place, because, lang, share, women, men, measurements } = row;
  const number = numberOf(row);
  const count = (hundredths: number) => `${amount(hundredths)} ${text(`results.basis.${basis}`)}`;
  return (
    <details>
      <summary>
        <span className="results-open-firm">{row.organisationName}</span>
        <span className="om-num">
          {text(`results.kind.${kind}.one`)}
          {standing ? `, ${count(standing.stage === 'lost' ? standing.lost : standing.hundredths)}` : null}
        </span>
        {standing ? <StageMark stage={standing.stage} /> : null}
      </summary>
      <div className="results-open-down">
        <p className="om-small om-num">
          {[
            number,
            place,
            text(`results.origin.${origin}`),
            format.when(row.happened),
            share < 10_000 ? text('results.open.share', { share: percent(share) }) : null,
            women === null || men === null ? null : text('results.open.sexes', { women, men }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {because ? <Lines lang={lang as Language}>{because}</Lines> : null}
        <ol className="om-plain-list results-open-found">
          {measurements.map((found) => (
            <li key={found.id} className="om-num">
              <span className="om-muted om-small">
                {format.date(found.measuredOn)} · {text(`results.point.${found.point}`)}
              </span>
              <span>
                {found.stage === 'lost'
                  ? text('results.measure.lost', { count: count(found.hundredths) })
                  : count(found.hundredths)}{' '}
                <StageMark stage={found.stage} />
              </span>
              <span className="om-small">
                {text(`results.method.${found.method}`)}.{' '}
                {found.evidence
                  ? text('results.open.evidence', { evidence: found.evidence })
                  : text('results.open.no-evidence')}{' '}
                {found.logEntry && found.logEntry.slug === slug ? (
                  <a className="ds-link" href={`#entry-${found.logEntry.id}`}>
                    {text('results.open.log-entry')}
                  </a>
                ) : null}
              </span>
            </li>
          ))}
        </ol>
      </div>
    </details>
  );
}
