import { Button } from '@digdir/designsystemet-react';
import { PrinterLargeIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { useProgramme } from '#modules/programme/web/index.ts';
import { useClient } from '#platform/ui/api/use-client.ts';
import { readKey } from '#platform/ui/api/use-read.ts';
import { Lang } from '#platform/ui/language/lang.tsx';
import { useFormat } from '#platform/ui/language/use-format.ts';
import { ButtonLink } from '#platform/ui/link/text-link.tsx';
import { Page } from '#platform/ui/page/page.tsx';
import { Loaded } from '#platform/ui/state/loaded.tsx';
import { type LogEntry, logbookOperations } from '../../contract.ts';
import { useText } from '../words.ts';
import { queryOf } from './log-search.ts';
import { useLogSearch } from './use-log-search.ts';
import './print-page.css';

/** The guide's form on paper: main activity; what was done, and when. The whole log, or what was searched for. */
export default function PrintPage() {
  const text = useText();
  const format = useFormat();
  const programme = useProgramme();
  const client = useClient(logbookOperations);
  const [search] = useLogSearch();
  const params = { programmeId: programme.id };
  const query = useQuery({
    queryKey: readKey('listLogEntries', { params, search, print: true }),
    queryFn: async ({ signal }) => {
      const entries: LogEntry[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const answer: Awaited<ReturnType<typeof client.listLogEntries>> = await client.listLogEntries(
          { params, query: { ...queryOf(search), limit: 200, ...(cursor ? { cursor } : {}) } },
          { signal },
        );
        entries.push(...answer.items);
        cursor = answer.next;
      }
      return entries;
    },
  });
  return (
    <Page
      title={text('logbook.print.title', { programme: programme.name })}
      example={programme.example}
      lead={text('logbook.print.taken', { when: format.moment(Date.now(), programme.zone) })}
      actions={
        <div className="om-row" data-no-print>
          <ButtonLink
            to="/programmes/$slug/logbook"
            params={{ slug: programme.slug } as never}
            search={search as never}
            variant="secondary"
          >
            {text('logbook.print.back')}
          </ButtonLink>
          <Button aria-disabled={!query.isSuccess} onClick={() => query.isSuccess && print()}>
            <PrinterLargeIcon className="om-icon" aria-hidden />
            {text('logbook.print.print')}
          </Button>
        </div>
      }
    >
      <Loaded query={query} outline={<p className="om-muted">{text('logbook.print.loading')}</p>}>
        {(entries) => <TwoColumns entries={entries} />}
      </Loaded>
    </Page>
  );
}

function TwoColumns({ entries }: { entries: readonly LogEntry[] }) {
  const text = useText();
  const format = useFormat();
  return (
    <table className="logbook-two-columns">
      <caption className="om-small om-muted">
        {text('logbook.print.ready', { count: entries.length })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{text('column.two.activity')}</th>
          <th scope="col">{text('column.two.what')}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.id}>
            <th scope="row">{text(`logbook.activity.${entry.activity}`)}</th>
            <td>
              <strong className="om-num">{format.when(entry.happened)}:</strong>{' '}
              <Lang lang={entry.lang} className="logbook-two-columns-text">
                {entry.text}
              </Lang>{' '}
              <span className="om-small om-muted">({entry.who})</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
