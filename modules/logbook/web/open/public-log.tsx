import { Heading, ToggleGroup } from '@digdir/designsystemet-react';
import { ProblemPanel } from '#platform/ui/problem/problem-panel.tsx';
import { Outline } from '#platform/ui/state/loaded.tsx';
import { FollowForm } from '../following/follow-form.tsx';
import { useText } from '../open-words.ts';
import { Older } from '../reading/older.tsx';
import { NothingPublic } from './nothing-public.tsx';
import { PublicEntries } from './public-entries.tsx';
import { PublicFilters } from './public-filters.tsx';
import { TakeAway } from './take-away.tsx';
import { useLatestFirst, useTimeline } from './use-public-log.ts';
import { usePublicSearch } from './use-public-search.ts';
import './public-log.css';

/**
 * A programme's public log, for anyone: what was done, and when, with its sources. Of a programme that is `over` and has none,
 * nothing: nobody waits for its first entry.
 */
export default function PublicLog({
  slug,
  example,
  zone,
  over = false,
}: {
  slug: string;
  example: boolean;
  zone: string;
  over?: boolean;
}) {
  const text = useText();
  const [search, change] = usePublicSearch();
  const asTimeline = search.order === 'timeline';
  const latest = useLatestFirst(slug, search, !asTimeline);
  const timeline = useTimeline(slug, search, asTimeline);
  const query = asTimeline ? timeline : latest;
  const entries = asTimeline
    ? (timeline.data?.items ?? [])
    : (latest.data?.pages.flatMap(({ items }) => items) ?? []);
  const total = asTimeline ? timeline.data?.total : latest.data?.pages[0]?.total;
  const isNarrowed = search.q !== undefined || search.activity !== undefined;
  if (over && total === 0 && !isNarrowed) return null;
  return (
    <section className="logbook-open" aria-labelledby="open-log-heading" id="log">
      <div>
        <Heading level={2} data-size="md" id="open-log-heading">
          {text('logbook.open.heading')}
        </Heading>
        <p className="om-muted om-measure">{text('logbook.open.lead')}</p>
        <p className="om-small logbook-open-jump" data-no-print>
          <a className="ds-link" href="#open-log-follow">
            {text('logbook.links.follow')}
          </a>{' '}
          <a className="ds-link" href="#open-log-take">
            {text('logbook.open.take')}
          </a>
        </p>
        {example ? <p className="om-note logbook-open-example">{text('logbook.open.example')}</p> : null}
      </div>
      <div className="logbook-open-list">
        {total === 0 && !isNarrowed ? null : (
          <>
            <div className="om-row om-between">
              <ToggleGroup
                data-no-print
                aria-label={text('logbook.open.order')}
                value={search.order ?? 'latest'}
                onChange={(chosen) => {
                  const { order, ...rest } = search;
                  change(chosen === 'timeline' ? { ...rest, order: 'timeline' } : rest);
                }}
              >
                <ToggleGroup.Item value="latest">{text('logbook.open.latest')}</ToggleGroup.Item>
                <ToggleGroup.Item value="timeline">{text('logbook.open.timeline')}</ToggleGroup.Item>
              </ToggleGroup>
              {total === undefined || isNarrowed ? null : (
                <p className="om-small om-muted om-num">{text('logbook.open.count', { count: total })}</p>
              )}
            </div>
            <PublicFilters search={search} change={change} />
          </>
        )}
        {query.isError ? <ProblemPanel error={query.error} again={() => void query.refetch()} /> : null}
        {query.isPending ? <Outline lines={6} /> : null}
        {query.isSuccess && entries.length === 0 ? (
          <NothingPublic
            isNarrowed={isNarrowed}
            clear={() => change(asTimeline ? { order: 'timeline' } : {})}
          />
        ) : null}
        <PublicEntries entries={entries} zone={zone} asTimeline={asTimeline} />
        {asTimeline || entries.length === 0 ? null : (
          <Older
            loaded={entries.length}
            more={latest.hasNextPage}
            loading={latest.isFetchingNextPage}
            load={() => void latest.fetchNextPage()}
          />
        )}
      </div>
      <aside className="logbook-open-side" data-no-print>
        <section aria-labelledby="open-log-follow">
          <Heading level={3} data-size="2xs" id="open-log-follow">
            {text('logbook.follow.heading')}
          </Heading>
          <FollowForm slug={slug} />
        </section>
        <TakeAway slug={slug} />
      </aside>
    </section>
  );
}
