import { Button, Heading } from '@digdir/designsystemet-react';
import { today as dayOf } from '#platform/time/zone.ts';
import { useRead } from '#platform/ui/api/use-read.ts';
import { ButtonLink } from '#platform/ui/link/text-link.tsx';
import { Page } from '#platform/ui/page/page.tsx';
import { EmptyState } from '#platform/ui/state/empty-state.tsx';
import { Loaded } from '#platform/ui/state/loaded.tsx';
import type { RollUp } from '../../answers.ts';
import { resultsOperations } from '../../contract.ts';
import { useText } from '../beside-words.ts';
import { DayField } from '../day-field.tsx';
import { useLedgerSearch } from '../ledger/use-ledger-search.ts';
import { onlyExamples } from './in-portfolio.ts';
import { SummedProgrammes } from './summed-programmes.tsx';
import './portfolio.css';

/** Results of every programme that the reader may read, for all of them and county by county. What is made up stands apart. */
export default function PortfolioPage() {
  const text = useText();
  const [{ on }, change] = useLedgerSearch();
  const rollUp = useRead(
    resultsOperations,
    'readRollUp',
    { query: { ...(on && { on }) } },
    { keepPrevious: true },
  );
  return (
    <Page
      title={text('results.portfolio.title')}
      lead={text('results.portfolio.lead')}
      example={rollUp.data && onlyExamples(rollUp.data)}
    >
      <Loaded query={rollUp}>
        {(found) =>
          found.counties.length + found.examples.counties.length === 0 ? (
            <NoProgrammes />
          ) : (
            <>
              <div className="om-row results-portfolio-day" data-no-print>
                <DayField
                  on={on}
                  today={dayOf(Date.now(), 'Europe/Oslo')}
                  change={(day) => change(day ? { on: day } : {})}
                />
                {on ? (
                  <Button variant="tertiary" onClick={() => change({})}>
                    {text('results.portfolio.today')}
                  </Button>
                ) : null}
              </div>
              <Programmes found={found} on={on} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

function Programmes({ found, on }: { found: RollUp; on: string | undefined }) {
  const text = useText();
  const { asOf, examples } = found;
  return (
    <>
      {found.counties.length > 0 ? <SummedProgrammes found={found} asOf={asOf} on={on} level={2} /> : null}
      {examples.counties.length > 0 ? (
        <section className="om-section" aria-labelledby="examples">
          <Heading level={2} data-size="md" id="examples">
            {text('results.portfolio.examples')}
          </Heading>
          <p className="om-muted om-measure results-portfolio-said">
            {text('results.portfolio.examples-text')}
          </p>
          <SummedProgrammes found={examples} asOf={asOf} on={on} level={3} example />
        </section>
      ) : null}
    </>
  );
}

function NoProgrammes() {
  const text = useText();
  return (
    <EmptyState
      title={text('results.portfolio.empty')}
      sentence={text('results.portfolio.empty-text')}
      action={<ButtonLink to="/programmes">{text('results.portfolio.empty-button')}</ButtonLink>}
    />
  );
}
