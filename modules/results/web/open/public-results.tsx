import { Heading } from '@digdir/designsystemet-react';
import { useRead } from '#platform/ui/api/use-read.ts';
import { Loaded } from '#platform/ui/state/loaded.tsx';
import { resultsOperations } from '../../contract.ts';
import { aimed } from '../figure/aimed.ts';
import JobsFigure from '../figure/jobs-figure.tsx';
import { YearByYear } from '../figure/year-by-year.tsx';
import { NetAndCost } from '../ledger/net-and-cost.tsx';
import { useText } from '../open-words.ts';
import PublishedFigures from '../published/published-figures.tsx';
import { OpenRows } from './open-rows.tsx';
import { TakeAway } from './take-away.tsx';
import './open.css';

/**
 * What a programme achieved, as anyone may know it: the ledger with its evidence, and beside it what was published, in the words
 * it was published in. Nothing is said of jobs where neither has anything.
 */
export default function PublicResults({ slug }: { slug: string }) {
  const text = useText();
  const results = useRead(resultsOperations, 'readPublicResults', { params: { slug }, query: {} });
  return (
    <Loaded query={results}>
      {(found) => {
        const published = [
          ...found.created.published,
          ...found.secured.published,
          ...found.unsplit.published,
          ...found.other,
        ];
        if (found.rows === 0 && published.length === 0 && found.targets.length === 0) return null;
        return (
          <section aria-labelledby="results" className="results-open">
            <Heading level={2} data-size="md" id="results">
              {text('results.open.heading')}
            </Heading>
            <p className="om-muted om-measure">{text('results.open.count')}</p>
            {found.isOpen && (found.rows > 0 || found.targets.length > 0) ? (
              <div className="results-open-part">
                <JobsFigure results={found} targets={aimed(found.targets, found.asOf)} level={3} />
                <YearByYear targets={found.targets} level={3} />
              </div>
            ) : null}
            <NetAndCost results={found} level={3} />
            {found.rows > 0 ? <OpenRows slug={slug} /> : null}
            {published.length > 0 ? (
              <section aria-labelledby="published" className="results-open-part">
                <Heading level={3} data-size="xs" id="published">
                  {text('results.open.published')}
                </Heading>
                <p className="om-small om-muted om-measure">{text('results.open.published-text')}</p>
                <PublishedFigures figures={published} level={4} />
              </section>
            ) : null}
            <TakeAway slug={slug} ledger={found.isOpen} />
          </section>
        );
      }}
    </Loaded>
  );
}
