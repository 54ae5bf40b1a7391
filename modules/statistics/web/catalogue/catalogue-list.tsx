import { Heading } from '@digdir/designsystemet-react';
import { useFormat } from '#platform/ui/language/use-format.ts';
import { useLanguage } from '#platform/ui/language/use-text.ts';
import { TextLink } from '#platform/ui/link/text-link.tsx';
import { StateTag } from '#platform/ui/state/tags.tsx';
import { topics } from '../../series.ts';
import type { Series, Vintage } from '../answers.ts';
import { useText } from '../open-words.ts';
import { inOrder } from '../shown/in-order.ts';
import { useStatisticsWords } from '../shown/use-spoken.ts';
import { PartsOfWhole } from './parts-of-whole.tsx';

/** Series by topic: what is counted, where it is from, what is loaded of it. The parts of a whole are folded below its topic. */
export function CatalogueList({
  series,
  vintages,
}: {
  series: readonly Series[];
  vintages: readonly Vintage[];
}) {
  const text = useText();
  const byNumber = new Map(vintages.map((vintage) => [vintage.number, vintage]));
  const ordered = inOrder(series);
  return topics.map((topic) => {
    const ofTopic = ordered.filter((each) => each.topic === topic);
    if (ofTopic.length === 0) return null;
    const wholes = ofTopic.filter(({ part }) => !part);
    const families = [...new Set(ofTopic.flatMap(({ part }) => (part ? [part.whole] : [])))];
    return (
      <section key={topic} className="data-topic" aria-labelledby={`topic-${topic}`}>
        <Heading level={2} data-size="sm" id={`topic-${topic}`}>
          {text(`statistics.topic.${topic}`)}
        </Heading>
        <ul className="data-series">
          {wholes.map((each) => (
            <li key={each.key}>
              <SeriesItem series={each} vintages={byNumber} />
            </li>
          ))}
        </ul>
        {families.map((whole) => (
          <PartsOfWhole key={whole} parts={ofTopic.filter(({ part }) => part?.whole === whole)}>
            {(each) => <SeriesItem series={each} vintages={byNumber} />}
          </PartsOfWhole>
        ))}
      </section>
    );
  });
}

function SeriesItem({ series, vintages }: { series: Series; vintages: ReadonlyMap<number, Vintage> }) {
  const text = useText();
  const format = useFormat();
  const language = useLanguage();
  const words = useStatisticsWords();
  const { key, name, unit, country, origin, loaded, example, breaks } = series;
  const newest = loaded?.vintages[0] === undefined ? undefined : vintages.get(loaded.vintages[0]);
  return (
    <>
      <div>
        <p>
          <TextLink to="/data/$series" params={{ series: key } as never}>
            {name[language]}
          </TextLink>{' '}
          {example ? <StateTag tone="warning">{text('statistics.example')}</StateTag> : null}{' '}
          {origin && !origin.verified ? <StateTag>{text('statistics.unverified')}</StateTag> : null}
        </p>
        <p className="om-small om-muted om-num">
          {[
            unit[language],
            text(`statistics.frequency.${series.frequency}`),
            example ? '' : text(`statistics.country.${country}`),
            origin
              ? text('statistics.table', { provider: providerName(origin.provider), table: origin.table })
              : '',
            breaks.length > 0 ? text('statistics.breaks-count', { count: breaks.length }) : '',
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <p className="om-small om-num data-loaded">
        {loaded ? (
          <>
            {words.loaded(loaded)}
            <span className="statistics-why">
              {text('statistics.loaded-vintages', {
                count: loaded.vintages.length,
                date: newest ? format.date(newest.publishedAt.slice(0, 10)) : '–',
              })}
            </span>
          </>
        ) : (
          <span className="om-muted">{text('statistics.not-loaded')}</span>
        )}
      </p>
    </>
  );
}

/** As they call themselves; what we do not know keeps its own key. */
const providerName = (provider: string): string =>
  ({ ssb: 'SSB', scb: 'SCB', kolada: 'Kolada' })[provider] ?? provider;
