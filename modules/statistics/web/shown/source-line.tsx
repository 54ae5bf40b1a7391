import { useFormat } from '#platform/ui/language/use-format.ts';
import { StateTag } from '#platform/ui/state/tags.tsx';
import type { Vintage } from '../answers.ts';
import { useText } from '../open-words.ts';

/** Who published the numbers, in which table, when, and which vintage of it this is: a source for each publication that is shown. */
export function SourceLine({ vintages }: { vintages: readonly Vintage[] }) {
  const text = useText();
  if (vintages.length === 0) return <span>{text('statistics.source.none')}</span>;
  return (
    <ul className="statistics-sources">
      {newestOfEach(vintages).map((vintage) => (
        <li key={vintage.number}>
          <OneSource vintage={vintage} />
        </li>
      ))}
    </ul>
  );
}

/** A file that does not say who made it has its name for both. */
export function OneSource({ vintage: { source, number, example } }: { vintage: Vintage }) {
  const text = useText();
  const format = useFormat();
  const { publisher, title, table, page, updated, retrievedAt, licence } = source;
  const day = /^\d{4}-\d\d-\d\d/.exec(updated ?? '')?.[0];
  const named = table && !title.includes(table) ? `${title} (${table})` : title;
  return (
    <>
      {example ? (
        <>
          <StateTag tone="warning">{text('statistics.example')}</StateTag>{' '}
        </>
      ) : null}
      {publisher === title ? (
        text('statistics.source.file', { name: title })
      ) : (
        <>
          {publisher},{' '}
          {page ? (
            <a className="ds-link" href={page}>
              {named}
            </a>
          ) : (
            named
          )}
          .
        </>
      )}{' '}
      {updated ? <>{text('statistics.source.updated', { date: day ? format.date(day) : updated })} </> : null}
      {text('statistics.source.retrieved', {
        date: format.date(retrievedAt.slice(0, 10)),
        number: String(number),
      })}{' '}
      {licence ?? ''}
    </>
  );
}

/** Newest first, as they come. */
const newestOfEach = (vintages: readonly Vintage[]) =>
  vintages.filter((vintage, at) => vintages.findIndex((each) => titleOf(each) === titleOf(vintage)) === at);

const titleOf = ({ source }: Vintage) => `${source.publisher} ${source.title} ${source.table}`;
