import { Button, Heading } from '@digdir/designsystemet-react';
import { useProgramme } from '#modules/programme/web/index.ts';
import { today as dayOf } from '#platform/time/zone.ts';
import { useRead } from '#platform/ui/api/use-read.ts';
import { useFormat } from '#platform/ui/language/use-format.ts';
import { ButtonLink, TextLink } from '#platform/ui/link/text-link.tsx';
import { Page } from '#platform/ui/page/page.tsx';
import { EmptyState } from '#platform/ui/state/empty-state.tsx';
import { Loaded } from '#platform/ui/state/loaded.tsx';
import { resultsOperations } from '../../contract.ts';
import { DeductionDoor } from '../deduct/deduction-door.tsx';
import { aimed } from '../figure/aimed.ts';
import JobsFigure from '../figure/jobs-figure.tsx';
import { YearByYear } from '../figure/year-by-year.tsx';
import PublishedFigures from '../published/published-figures.tsx';
import { useText } from '../words.ts';
import { LedgerFilters, NeedsTabs } from './ledger-filters.tsx';
import { isNarrowed } from './ledger-search.ts';
import { LedgerTable } from './ledger-table.tsx';
import { NetAndCost } from './net-and-cost.tsx';
import { useLedgerSearch } from './use-ledger-search.ts';

/** What was created and secured, how sure it is, and every row that the figures are the sum of. */
export default function ResultsPage() {
  const text = useText();
  const programme = useProgramme();
  const [search] = useLedgerSearch();
  const { on } = search;
  const params = { programmeId: programme.id };
  const results = useRead(
    resultsOperations,
    'readResults',
    { params, query: { ...(on && { on }) } },
    { keepPrevious: true },
  );
  const mayWrite = programme.may.includes('results.write');
  const to = { slug: programme.slug } as never;
  return (
    <Page
      title={`${text('results.title')} – ${programme.name}`}
      heading={text('results.title')}
      lead={text('results.lead')}
      actions={
        mayWrite ? (
          <>
            <ButtonLink to="/programmes/$slug/results/new" params={to}>
              {text('results.new')}
            </ButtonLink>
            <ButtonLink to="/programmes/$slug/results/import" params={to} variant="secondary">
              {text('results.import.short')}
            </ButtonLink>
          </>
        ) : null
      }
      example={programme.example}
    >
      <Loaded query={results}>
        {(found) => (
          <div className="results-top">
            <JobsFigure results={found} targets={aimed(found.targets, found.asOf)} />
            <YearByYear targets={found.targets} level={2} />

            <NetAndCost results={found} />
            {mayWrite && found.rows > 0 ? <DeductionDoor results={found} /> : null}
          </div>
        )}
      </Loaded>
      <Ledger programme={programme} mayWrite={mayWrite} />
      <section className="om-section" aria-labelledby="published">
        <div className="om-row om-between">
          <Heading level={2} data-size="sm" id="published">
            {text('results.published.heading')}
          </Heading>
          {mayWrite ? (
            <TextLink to="/programmes/$slug/results/published" params={to}>
              {text('results.published.add-link')}
            </TextLink>
          ) : null}
        </div>
        <p className="om-muted om-measure">{text('results.published.lead')}</p>
        <Loaded query={results}>{(found) => <PublishedFigures results={found} level={3} />}</Loaded>
      </section>
    </Page>
  );
}

function Ledger({ programme, mayWrite }: { programme: ReturnType<typeof useProgramme>; mayWrite: boolean }) {
  const text = useText();
  const format = useFormat();
  const [search, change] = useLedgerSearch();
  const { slug, zone } = programme;
  const effects = useRead(
    resultsOperations,
    'listEffects',
    { params: { programmeId: programme.id }, query: search },
    { keepPrevious: true },
  );
  return (
    <section className="om-section" aria-labelledby="ledger">
      <Loaded query={effects}>
        {({ items, counts }) =>
          counts.all === 0 && !isNarrowed(search) ? (
            <NothingYet slug={slug} mayWrite={mayWrite} />
          ) : (
            <>
              <div className="om-row om-between">
                <Heading level={2} data-size="sm" id="ledger">
                  {text('results.ledger.heading')}
                </Heading>
                <NeedsTabs search={search} counts={counts} change={change} />
              </div>
              <LedgerFilters search={search} today={dayOf(Date.now(), zone)} change={change} />
              {items.length === 0 ? (
                <div role="status">
                  <EmptyState
                    level={3}
                    title={text('results.ledger.none-title')}
                    sentence={text('results.ledger.none-text')}
                    action={
                      <Button variant="secondary" onClick={() => change({})}>
                        {text('results.ledger.show-all')}
                      </Button>
                    }
                  />
                </div>
              ) : (
                <LedgerTable rows={items} slug={slug} />
              )}
              <p className="om-small om-muted om-measure om-num results-foot" role="status">
                {text('results.ledger.shown', {
                  shown: format.number(items.length),
                  all: format.number(counts.all),
                })}{' '}
                {programme.example ? text('results.ledger.fictional') : null}{' '}
                {text('results.ledger.share-means')}
              </p>
            </>
          )
        }
      </Loaded>
    </section>
  );
}

function NothingYet({ slug, mayWrite }: { slug: string; mayWrite: boolean }) {
  const text = useText();
  return (
    <>
      <Heading level={2} data-size="sm" id="ledger" className="ds-sr-only">
        {text('results.ledger.heading')}
      </Heading>
      <EmptyState
        level={3}
        title={text('results.empty.title')}
        sentence={text(mayWrite ? 'results.empty.text' : 'results.empty.read-only')}
        action={
          mayWrite ? (
            <ButtonLink to="/programmes/$slug/results/new" params={{ slug } as never} variant="secondary">
              {text('results.empty.button')}
            </ButtonLink>
          ) : null
        }
        example={text('results.empty.example')}
      />
    </>
  );
}
