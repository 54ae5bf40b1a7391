import { Button } from '@digdir/designsystemet-react';
import { ButtonLink } from '#platform/ui/link/text-link.tsx';
import { EmptyState } from '#platform/ui/state/empty-state.tsx';
import { useText } from '../words.ts';
import { isFiltered, type LogSearch, tabOf, withoutFilters } from './log-search.ts';

/** Why there is nothing to see, and what to do: nothing found, nothing in this tab, or nothing written yet. */
export function NoEntries({
  slug,
  search,
  change,
  mayWrite,
}: {
  slug: string;
  search: LogSearch;
  change: (next: LogSearch) => void;
  mayWrite: boolean;
}) {
  const text = useText();
  if (isFiltered(search)) {
    return (
      <div className="logbook-empty" role="status">
        <EmptyState
          level={3}
          title={text('logbook.filter.none-title')}
          sentence={text('logbook.filter.none-text')}
          action={
            <Button variant="secondary" onClick={() => change(withoutFilters(search))}>
              {text('logbook.filter.clear')}
            </Button>
          }
        />
      </div>
    );
  }
  const tab = tabOf(search);
  if (tab !== 'all') {
    return (
      <p className="logbook-empty">
        {text(`logbook.empty.tab-${tab}`)}{' '}
        <button type="button" className="ds-link logbook-link-button" onClick={() => change({})}>
          {text('logbook.empty.show-all')}
        </button>
      </p>
    );
  }
  if (!mayWrite) return <p className="logbook-empty">{text('logbook.empty.read-only')}</p>;
  return (
    <div className="logbook-empty">
      <EmptyState
        level={3}
        title={text('logbook.empty.title')}
        sentence={text('logbook.empty.text')}
        action={
          <div className="om-row">
            <Button onClick={() => document.getElementById('log-text')?.focus()}>
              {text('logbook.empty.button')}
            </Button>
            <ButtonLink to="/programmes/$slug/logbook/import" params={{ slug } as never} variant="secondary">
              {text('logbook.empty.import')}
            </ButtonLink>
          </div>
        }
        example={text('logbook.empty.example')}
      />
    </div>
  );
}
