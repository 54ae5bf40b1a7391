import { Heading } from '@digdir/designsystemet-react';
import { addressOf } from '#platform/http/client.ts';
import { logbookOperations } from '../../contract.ts';
import { useText } from '../open-words.ts';
import './take-away.css';

/** The public log as a feed, as files and as data. */
export function TakeAway({ slug }: { slug: string }) {
  const text = useText();
  const params = { slug };
  const file = (columns: 'two' | 'all', format: 'csv' | 'xlsx') =>
    addressOf(logbookOperations.exportPublicLog, { params, query: { columns, format } });
  return (
    <section aria-labelledby="open-log-take">
      <Heading level={3} data-size="2xs" id="open-log-take">
        {text('logbook.open.take')}
      </Heading>
      <ul className="logbook-take">
        <li>
          <a className="ds-link" href={file('two', 'xlsx')} download>
            {text('logbook.open.two-columns')}
          </a>
        </li>
        <li>
          <a className="ds-link" href={file('all', 'xlsx')} download>
            {text('file.xlsx')}
          </a>
        </li>
        <li>
          <a className="ds-link" href={file('all', 'csv')} download>
            {text('file.csv')}
          </a>
        </li>
        <li>
          <a className="ds-link" href={addressOf(logbookOperations.readPublicFeed, { params })}>
            {text('logbook.links.atom')}
          </a>
        </li>
        <li>
          <a className="ds-link" href={addressOf(logbookOperations.readPublicLog, { params })}>
            {text('logbook.links.api')}
          </a>
        </li>
      </ul>
    </section>
  );
}
