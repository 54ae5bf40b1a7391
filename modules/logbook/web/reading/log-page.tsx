import { Heading } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useProgramme } from '#modules/programme/web/index.ts';
import { Page } from '#platform/ui/page/page.tsx';
import { ProblemPanel } from '#platform/ui/problem/problem-panel.tsx';
import { Outline } from '#platform/ui/state/loaded.tsx';
import type { LogEntry } from '../../contract.ts';
import { VisibilityDialog } from '../correcting/visibility-dialog.tsx';
import { useText } from '../words.ts';
import { AfterWriting } from '../writing/after-writing.tsx';
import { Composer } from '../writing/composer.tsx';
import { EditableEntry } from './editable-entry.tsx';
import { Filters } from './filters.tsx';
import { LinkedEntry } from './linked-entry.tsx';
import { LogLinks } from './log-links.tsx';
import { LogList } from './log-list.tsx';
import type { LogSearch } from './log-search.ts';
import { NoEntries } from './no-entries.tsx';
import { Older } from './older.tsx';
import { Tabs } from './tabs.tsx';
import { useLinkedEntry } from './use-linked-entry.ts';
import { useLog } from './use-log.ts';
import { useLogSearch } from './use-log-search.ts';
import './log-page.css';

/** A programme's running log: write at the top, read below. */
export default function LogPage() {
  const text = useText();
  const programme = useProgramme();
  const [search, setSearch] = useLogSearch();
  const { query, entries, counts, more } = useLog(programme.id, search);
  const linked = useLinkedEntry(entries, query.isSuccess);
  const [written, setWritten] = useState<LogEntry>();
  const [corrected, setCorrected] = useState<string>();
  const [turning, setTurning] = useState<LogEntry>();
  const [turned, setTurned] = useState('');
  const change = (next: LogSearch) => {
    setCorrected(undefined);
    setSearch(next);
  };
  const mayWrite = programme.may.includes('logbook.write');
  const mayCorrect = programme.may.includes('logbook.correct');
  const named = [...new Set(entries.map(({ who }) => who))];
  const links = <LogLinks programme={programme} search={search} mayWrite={mayWrite} />;

  const show = (entry: LogEntry) => (
    <EditableEntry
      key={entry.id}
      entry={entry}
      zone={programme.zone}
      named={named}
      isNew={entry.id === written?.id}
      isLinked={entry.id === linked.id}
      isCorrected={entry.id === corrected}
      mayCorrect={mayCorrect}
      turn={() => setTurning(entry)}
      corrected={() => {
        setCorrected(entry.id);
        linked.pointAt(entry.id);
      }}
    />
  );
  return (
    <Page
      title={text('logbook.tab-title', { programme: programme.name })}
      heading={text('logbook.title')}
      example={programme.example}
      actions={<div className="logbook-wide">{links}</div>}
    >
      {mayWrite ? (
        <>
          <Composer programme={programme} named={named} written={setWritten} />
          {written ? (
            <AfterWriting
              key={written.id}
              entry={entries.find(({ id }) => id === written.id) ?? written}
              publish={mayCorrect ? setTurning : undefined}
              see={linked.pointAt}
            />
          ) : null}
        </>
      ) : (
        <p className="om-note">
          {text('logbook.write.read-only')} {text('logbook.write.read-only-who')}
        </p>
      )}
      <section className="om-section logbook-done" aria-labelledby="log-list-heading">
        <div className="om-row om-between">
          <Heading level={2} data-size="sm" id="log-list-heading">
            {text('logbook.list.heading')}
          </Heading>
          <Tabs search={search} counts={counts} change={change} />
        </div>
        <Filters search={search} change={change} />
        <LinkedEntry query={linked.alone}>{show}</LinkedEntry>
        {query.isError ? <ProblemPanel error={query.error} again={() => void query.refetch()} /> : null}
        {query.isPending ? <Outline lines={6} /> : null}
        {query.isSuccess && entries.length === 0 ? (
          <NoEntries slug={programme.slug} search={search} change={change} mayWrite={mayWrite} />
        ) : null}
        <LogList entries={entries}>{show}</LogList>
        <Older
          loaded={entries.length}
          more={more}
          loading={query.isFetchingNextPage}
          load={() => void query.fetchNextPage()}
        />
      </section>
      <div className="logbook-narrow">{links}</div>
      <p className="ds-sr-only" role="status">
        {turned}
      </p>
      {turning ? (
        <VisibilityDialog
          entry={turning}
          close={() => setTurning(undefined)}
          done={({ visibility }) =>
            setTurned(text(visibility === 'public' ? 'logbook.publish.done' : 'logbook.withdraw.done'))
          }
        />
      ) : null}
    </Page>
  );
}
