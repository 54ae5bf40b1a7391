import { Button, Heading } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useLanguage } from '#platform/ui/language/use-text.ts';
import type { Topic } from '../../series.ts';
import type { PlaceFigures } from '../answers.ts';
import { useText } from '../open-words.ts';
import { type Chart, chartsOf, shownIn } from './charts-of.ts';
import { LinesFigure } from './lines-figure.tsx';
import { PartsFigure } from './parts-figure.tsx';
import '../statistics.css';

/** Everything that is loaded for a place, topic by topic. */
export function Topics({ answer }: { answer: PlaceFigures }) {
  const text = useText();
  const language = useLanguage();
  const { byTopic, without } = chartsOf(answer);
  return (
    <>
      {byTopic.length > 1 ? (
        <nav aria-label={text('statistics.topics')} className="statistics-jump om-row" data-no-print>
          {byTopic.map(({ topic }) => (
            <a key={topic} className="ds-link" href={`#${topic}`}>
              {text(`statistics.topic.${topic}`)}
            </a>
          ))}
        </nav>
      ) : null}
      {byTopic.map(({ topic, charts }) => (
        <OneTopic key={topic} topic={topic} charts={charts} answer={answer} />
      ))}
      {without.length > 0 ? (
        <p className="om-small om-muted om-measure statistics-without">
          {text('statistics.without', { names: without.map(({ name }) => name[language]).join(' · ') })}
        </p>
      ) : null}
    </>
  );
}

function OneTopic({
  topic,
  charts,
  answer,
}: {
  topic: Topic;
  charts: readonly Chart[];
  answer: PlaceFigures;
}) {
  const text = useText();
  const [all, showAll] = useState(false);
  const shown = all ? charts : charts.slice(0, first);
  return (
    <section className="om-section" aria-labelledby={topic}>
      <Heading level={2} data-size="md" id={topic}>
        {text(`statistics.topic.${topic}`)}
      </Heading>
      <div className="statistics-figures">
        {shown.map((chart) => {
          const key = shownIn(chart)
            .map(({ series, figures }) => `${series.key} ${figures.of.id}`)
            .join(' ');
          return chart.kind === 'parts' ? (
            <PartsFigure key={key} chart={chart} answer={answer} />
          ) : (
            <LinesFigure key={key} chart={chart} answer={answer} />
          );
        })}
      </div>
      {charts.length > first && !all ? (
        <Button variant="secondary" className="statistics-more" onClick={() => showAll(true)} data-no-print>
          {text('statistics.more-figures', { count: charts.length - first })}
        </Button>
      ) : null}
    </section>
  );
}

/** What matters most stands first in the catalogue. */
const first = 2;
