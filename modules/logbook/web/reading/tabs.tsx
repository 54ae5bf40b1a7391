import { Link } from '@tanstack/react-router';
import { useFormat } from '#platform/ui/language/use-format.ts';
import { useText } from '../words.ts';
import { type LogSearch, onTab, tabOf, tabs } from './log-search.ts';
import './tabs.css';

/** All, public, mine, with how many: links, because each is an address. */
export function Tabs({
  search,
  counts,
}: {
  search: LogSearch;
  counts: { all: number; public: number; mine: number } | undefined;
}) {
  const text = useText();
  const format = useFormat();
  const here = tabOf(search);
  return (
    <nav className="logbook-tabs" aria-label={text('logbook.list.tabs')}>
      {tabs.map((tab) => (
        <Link
          key={tab}
          to="."
          search={onTab(search, tab) as never}
          replace
          resetScroll={false}
          className="ds-link om-num"
          aria-current={tab === here ? 'true' : undefined}
        >
          {text(`logbook.list.tab-${tab}`, { count: counts ? format.number(counts[tab]) : '' })}
        </Link>
      ))}
    </nav>
  );
}
