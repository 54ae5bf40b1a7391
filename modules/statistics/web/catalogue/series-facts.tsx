import { useLanguage } from '#platform/ui/language/use-text.ts';
import type { Series } from '../answers.ts';
import { useText } from '../open-words.ts';
import { useStatisticsWords } from '../shown/use-spoken.ts';

/** What a series counts, when and of what, where it is fetched, and what must be known to read it. */
export function SeriesFacts({ series }: { series: Series }) {
  const text = useText();
  const language = useLanguage();
  const words = useStatisticsWords();
  const { unit, frequency, moment, measure, country, part, origin, loaded, breaks, notes } = series;
  const facts = [
    [text('statistics.fact.unit'), unit[language]],
    [text('statistics.fact.measure'), text(`statistics.measure.${measure}`)],
    [
      text('statistics.fact.when'),
      `${text(`statistics.frequency.${frequency}`)}, ${text(`statistics.moment.${moment}`)}`,
    ],
    [text('statistics.fact.country'), text(`statistics.country.${country}`)],
    ...(part ? [[text('statistics.fact.part'), `${part.classification} ${part.code}`]] : []),
    ...(loaded ? [[text('statistics.fact.loaded'), words.loaded(loaded)]] : []),
  ];
  return (
    <>
      <dl className="om-facts om-num">
        {facts.map(([term, fact]) => (
          <div key={term} className="data-fact">
            <dt>{term}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
        <div className="data-fact">
          <dt>{text('statistics.fact.origin')}</dt>
          <dd>
            {origin ? (
              <>
                <a className="ds-link" href={origin.page}>
                  {`${origin.provider.toUpperCase()} ${origin.table}`}
                </a>
                {origin.verified ? null : <small>{text('statistics.unverified-means')}</small>}
              </>
            ) : (
              text('statistics.fact.file')
            )}
          </dd>
        </div>
      </dl>
      {breaks.length + notes.length > 0 ? (
        <ul className="data-notes om-measure">
          {breaks.map(({ from, says }) => (
            <li key={from} className="om-note" data-attention>
              {text('statistics.break', { period: words.period(from), says: says[language] })}
            </li>
          ))}
          {notes.map((note) => (
            <li key={note.en} className="om-note">
              {note[language]}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
