import type { LogEntry } from '#modules/logbook/contract.ts';
import type { Programme } from '#modules/programme/contract.ts';
import { Lang } from '#platform/ui/language/lang.tsx';
import { TextLink } from '#platform/ui/link/text-link.tsx';
import { firstWords } from './first-words.ts';
import { useText } from './words.ts';

/** What others have written since yesterday: the first words, and the way to the rest. */
export function News({ recent }: { recent: readonly { programme: Programme; entry: LogEntry }[] }) {
  const text = useText();
  if (recent.length === 0) return <p className="om-dense om-muted home-news">{text('web.home.news-none')}</p>;
  return (
    <ul className="om-plain-list home-news">
      {recent.slice(0, 5).map(({ programme, entry }) => (
        <li key={entry.id} className="om-dense">
          {text('web.home.news-entry', { who: entry.by })}{' '}
          <TextLink to="/programmes/$slug/logbook" params={{ slug: programme.slug }}>
            <Lang lang={entry.lang}>{firstWords(entry.text, 90)}</Lang>
          </TextLink>
        </li>
      ))}
    </ul>
  );
}
