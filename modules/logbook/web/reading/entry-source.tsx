import { ExternalLinkIcon } from '@navikt/aksel-icons';
import type { Language } from '#platform/language/language.ts';
import { Lang } from '#platform/ui/language/lang.tsx';
import { useFormat } from '#platform/ui/language/use-format.ts';
import type { Source } from '../../contract.ts';
import { useText } from '../open-words.ts';

/** Where a published fact was published: a figure opens to its source. */
export function EntrySource({ source, lang }: { source: Source; lang: Language }) {
  const text = useText();
  const format = useFormat();
  return (
    <p className="om-small logbook-source">
      <span className="om-muted">{text('logbook.entry.source')}</span>{' '}
      <a className="ds-link" href={source.url} rel="noopener noreferrer">
        <Lang lang={lang}>{source.title}</Lang>
        <ExternalLinkIcon className="om-icon" aria-hidden />
      </a>
      <span className="om-muted">
        {source.publisher ? `, ${source.publisher}` : ''}
        {source.published
          ? `, ${text('logbook.entry.source-published', { when: format.when(source.published) })}`
          : ''}
      </span>
    </p>
  );
}
