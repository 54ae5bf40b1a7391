import { useParams } from '@tanstack/react-router';
import { useRead } from '#platform/ui/api/use-read.ts';
import { useLanguage } from '#platform/ui/language/use-text.ts';
import { ButtonLink, TextLink } from '#platform/ui/link/text-link.tsx';
import { NotFound } from '#platform/ui/page/not-found.tsx';
import { Page } from '#platform/ui/page/page.tsx';
import { EmptyState } from '#platform/ui/state/empty-state.tsx';
import { Loaded, Outline } from '#platform/ui/state/loaded.tsx';
import { StateTag } from '#platform/ui/state/tags.tsx';
import { statisticsOperations } from '../../contract.ts';
import type { Catalogue, Series } from '../answers.ts';
import { useText } from '../open-words.ts';
import { howToFetch } from '../shown/how-to-fetch.ts';
import { RevisionPart } from './revision-part.tsx';
import { SeriesFacts } from './series-facts.tsx';
import { TakeAway } from './take-away.tsx';
import { VintageList } from './vintage-list.tsx';
import './data.css';

/** One series: what it counts, where it is from, every vintage of it, and what changed from one to another. */
export default function SeriesPage() {
  const { series: key = '' } = useParams({ strict: false }) as { series?: string };
  const catalogue = useRead(statisticsOperations, 'listSeries', {});
  return (
    <Loaded query={catalogue} outline={<Outline lines={12} />}>
      {(answer) => {
        const series = answer.items.find((each) => each.key === key);
        return series ? <OneSeries key={key} series={series} catalogue={answer} /> : <NotFound />;
      }}
    </Loaded>
  );
}

function OneSeries({ series, catalogue }: { series: Series; catalogue: Catalogue }) {
  const text = useText();
  const language = useLanguage();
  const { key, name, loaded, example, origin } = series;
  const vintages = catalogue.vintages.filter(({ number }) => loaded?.vintages.includes(number));
  return (
    <Page
      title={name[language]}
      size="xl"
      example={example}
      eyebrow={<TextLink to="/data">{text('statistics.data.title')}</TextLink>}
      lead={
        <p className="om-dense">
          <code>{key}</code>{' '}
          {origin && !origin.verified ? <StateTag>{text('statistics.unverified')}</StateTag> : null}
        </p>
      }
    >
      <SeriesFacts series={series} />
      {loaded ? (
        <>
          <TakeAway series={series} asOf={catalogue.asOf} />
          <VintageList vintages={vintages} />
          <RevisionPart series={series} vintages={vintages} />
        </>
      ) : (
        <EmptyState
          title={text('statistics.series-empty')}
          sentence={text('statistics.series-empty-text')}
          action={<ButtonLink to="/data/bring-in">{text('statistics.data.bring-in')}</ButtonLink>}
          example={
            <code>{howToFetch(series.country, origin ? { provider: origin.provider, key } : undefined)}</code>
          }
        />
      )}
    </Page>
  );
}
