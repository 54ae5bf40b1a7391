import { Heading } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useProgramme } from '#modules/programme/web/index.ts';
import { useRead } from '#platform/ui/api/use-read.ts';
import { TextLink } from '#platform/ui/link/text-link.tsx';
import { Page } from '#platform/ui/page/page.tsx';
import { DonePanel } from '#platform/ui/state/done-panel.tsx';
import { Loaded } from '#platform/ui/state/loaded.tsx';
import { resultsOperations } from '../../contract.ts';
import { useText } from '../beside-words.ts';
import '../results.css';
import { FigureForm } from './figure-form.tsx';
import { KeptFigure } from './kept-figure.tsx';
import PublishedFigures from './published-figures.tsx';

/** What was published of the programme, beside the ledger; and a form to keep another figure. */
export default function PublishedPage() {
  const text = useText();
  const programme = useProgramme();
  const { id: programmeId, slug } = programme;
  const figures = useRead(resultsOperations, 'listPublishedFigures', { params: { programmeId } });
  const [kept, setKept] = useState(0);
  const mayWrite = programme.may.includes('results.write');
  return (
    <Page
      title={`${text('results.published.heading')} – ${programme.name}`}
      heading={text('results.published.heading')}
      eyebrow={
        <TextLink to="/programmes/$slug/results" params={{ slug } as never}>
          {text('results.title')}
        </TextLink>
      }
      lead={text('results.published.lead')}
      example={programme.example}
    >
      {kept > 0 ? <DonePanel key={kept} title={text('results.published.kept')} /> : null}
      <Loaded query={figures}>
        {({ items }) => (
          <PublishedFigures
            figures={items}
            action={({ id }) =>
              items
                .filter((figure) => figure.id === id)
                .map((figure) => (
                  <KeptFigure key={id} figure={figure} zone={programme.zone} mayCorrect={mayWrite} />
                ))
            }
          />
        )}
      </Loaded>
      {mayWrite ? (
        <section className="om-section" aria-labelledby="figure-heading">
          <Heading level={2} data-size="sm" id="figure-heading" className="results-section-head">
            {text('results.figure-form.heading')}
          </Heading>
          <FigureForm
            programme={programme}
            done={() => {
              setKept(kept + 1);
              scrollTo({ top: 0 });
            }}
          />
        </section>
      ) : (
        <p className="om-note om-section">{text('results.read-only')}</p>
      )}
    </Page>
  );
}
