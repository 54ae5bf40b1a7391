import { useRouter } from '@tanstack/react-router';
import { useFormat } from '#platform/ui/language/use-format.ts';
import { useText } from '../words.ts';
import { type LogSearch, onTab, tabOf, tabs } from './log-search.ts';
import './tabs.css';

/** All, public, mine, with how many: links, because each is an address. */
export function Tabs({
  search,
  counts,
  change,
}: {
  search: LogSearch;
  counts: { all: number; public: number; mine: number } | undefined;
  change: (next: LogSearch) => void;
}) {
  const text = useText();
  const format = useFormat();
  const router = useRouter();
  const here = tabOf(search);
  return (
    <nav className="logbook-tabs" aria-label={text('logbook.list.tabs')}>
      {tabs.map((tab) => {
        const next = onTab(search, tab);
        return (
          // Not the router's link: that marks what has the same path as the page one is on, which all three have.
          <a
            key={tab}
            href={router.buildLocation({ to: '.', search: next as never }).href}
            className="ds-link om-num"
            aria-current={tab === here ? 'true' : undefined}
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey) return;
              event.preventDefault();
              change(next);
            }}
          >
            {text(`logbook.list.tab-${tab}`, { count: counts ? format.number(counts[tab]) : '' })}
          </a>
        );
      })}
    </nav>
  );
}
