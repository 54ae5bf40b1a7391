import { Heading, Tag } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { Lang } from '#platform/ui/language/lang.tsx';
import { useFormat } from '#platform/ui/language/use-format.ts';
import { useLanguage } from '#platform/ui/language/use-text.ts';
import type { Results } from '../../answers.ts';
import type { Figure } from '../../shapes.ts';
import { useText } from '../open-words.ts';
import { useFigureWords } from './use-figure-words.ts';
import './published.css';

type Given =
  | { readonly results: Results; readonly figures?: undefined }
  | { readonly figures: readonly Figure[]; readonly results?: undefined };

/** What was published beside the ledger: pale, never added to it, never split where whoever published it did not. */
export default function PublishedFigures({
  results,
  figures,
  level = 2,
  action,
}: Given & { level?: 2 | 3 | 4; action?: (figure: Figure) => ReactNode }) {
  const text = useText();
  const all = results
    ? [
        ...results.created.published,
        ...results.secured.published,
        ...results.unsplit.published,
        ...results.other,
      ]
    : figures;
  if (all.length === 0)
    return <p className="om-muted results-published-none">{text('results.published.none')}</p>;
  return (
    <ul className="om-plain-list results-published">
      {all.map((figure) => (
        <li key={figure.id}>
          <OneFigure figure={figure} level={level} />
          {action?.(figure)}
        </li>
      ))}
    </ul>
  );
}

function OneFigure({ figure, level }: { figure: Figure; level: 2 | 3 | 4 }) {
  const text = useText();
  const format = useFormat();
  const page = useLanguage();
  const { value } = useFigureWords();
  const { subject, asOf, attribution, note } = figure;
  return (
    <article>
      <Heading level={level} data-size="2xs">
        {text(`results.subject.${subject}`)}: <span className="om-num">{value(figure)}</span>
      </Heading>
      <p className="om-small om-muted om-num">
        {asOf ? `${text('results.published.as-of', { on: format.when(asOf) })} ` : null}
        {saysWhose(figure) ? text(`results.attribution.${attribution}`) : null}
      </p>
      {isOfJobs(subject) ? <PaleBars figure={figure} /> : null}
      {note ? <p className="om-small om-measure">{note[page]}</p> : null}
      <ul className="om-plain-list results-quotes">
        {figure.quotes.map((quote) => (
          <li key={`${quote.by} ${quote.words}`} data-differs={quote.differs || undefined}>
            {quote.differs ? <Tag data-color="warning">{text('results.published.differs')}</Tag> : null}
            <Said quote={quote} />
            <p className="om-xs om-muted">
              {quote.by},{' '}
              <a className="ds-link" href={quote.source.url}>
                <Lang lang={quote.lang}>{quote.source.title}</Lang>
              </a>
              {quote.source.published ? `, ${format.when(quote.source.published)}` : null}
            </p>
          </li>
        ))}
      </ul>
    </article>
  );
}

/** Money, losses and the like are nobody's doing: of them it would say nothing. */
const saysWhose = ({ attribution, subject }: Figure) =>
  attribution === 'contributed' ||
  subject === 'employment-change' ||
  subject === 'employed' ||
  isOfJobs(subject);

/** The published words stand as a quotation; what they come to, where they are not at hand, does not. */
function Said({ quote: { words, lang, retold } }: { quote: Figure['quotes'][number] }) {
  const text = useText();
  const said = (
    <Lang lang={lang} as="p">
      {words}
    </Lang>
  );
  if (!retold) return <blockquote>{said}</blockquote>;
  return (
    <>
      <p className="om-xs om-muted">{text('results.published.retold')}</p>
      {said}
    </>
  );
}

const isOfJobs = (subject: Figure['subject']) =>
  ['jobs-created', 'jobs-secured', 'jobs-created-and-secured'].includes(subject);

/** A number that was not split says nothing of either part: two dashed rows that may be anything up to it. */
function PaleBars({ figure }: { figure: Figure }) {
  const text = useText();
  const { number, value } = useFigureWords();
  const unsplit = figure.subject === 'jobs-created-and-secured';
  const most = number(figure.high);
  return (
    <dl className="results-pale om-num">
      <dt>{text(`results.subject-short.${figure.subject as 'jobs-created'}`)}</dt>
      <dd>
        <span className="results-pale-bar">{value(figure)}</span>
      </dd>
      {unsplit
        ? (['created', 'secured'] as const).map((kind) => (
            <div key={kind} className="results-pale-row">
              <dt>{text(`results.kind.${kind}.many`)}</dt>
              <dd>
                <span className="results-pale-bar" data-empty>
                  {text('results.published.not-split', { most })}
                </span>
              </dd>
            </div>
          ))
        : null}
    </dl>
  );
}
