import type { Language } from '#platform/language/language.ts';
import type { Source } from '#platform/sources/source.ts';
import { Lang } from '#platform/ui/language/lang.tsx';
import { useText } from '../open-words.ts';

/** Where it is said, as a link; and plainly that no source is named where none is. */
export function SourceLine({ source, lang }: { source: Source | null; lang: Language }) {
  const text = useText();
  if (!source) return <span className="om-xs om-muted">{text('programme.life.no-source')}</span>;
  return (
    <span className="om-xs om-muted">
      {text('programme.facts.source')}{' '}
      <a className="ds-link" href={source.url}>
        <Lang lang={lang}>{[source.publisher, source.title].filter(Boolean).join(', ')}</Lang>
      </a>
    </span>
  );
}
