import { ChevronDownIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { addressOf } from '#platform/http/client.ts';
import { Modal } from '#platform/ui/dialog/modal.tsx';
import { TextLink } from '#platform/ui/link/text-link.tsx';
import { Menu } from '#platform/ui/menu/menu.tsx';
import { useSession } from '#platform/ui/session/session.ts';
import { logbookOperations } from '../../contract.ts';
import { FollowForm } from '../following/follow-form.tsx';
import { useText } from '../words.ts';
import { isFiltered, type LogSearch, queryOf } from './log-search.ts';
import './log-links.css';

/** The ways the log leaves the page: by e-mail, as a feed, on paper, as a file; and the way an old one comes in. */
export function LogLinks({
  programme,
  search,
  mayWrite,
}: {
  programme: { id: string; slug: string };
  search: LogSearch;
  mayWrite: boolean;
}) {
  const text = useText();
  const { email } = useSession();
  const [following, setFollowing] = useState(false);
  const { slug } = programme;
  return (
    <nav className="logbook-links" aria-label={text('logbook.links.label')} data-no-print>
      <button type="button" className="ds-link logbook-link-button" onClick={() => setFollowing(true)}>
        {text('logbook.links.follow')}
      </button>
      <a className="ds-link" href={addressOf(logbookOperations.readPublicFeed, { params: { slug } })}>
        {text('logbook.links.atom')}
      </a>
      <TextLink to="/programmes/$slug/logbook/print" params={{ slug } as never} search={search as never}>
        {text('logbook.links.print')}
      </TextLink>
      <Export programmeId={programme.id} search={search} />
      {mayWrite ? (
        <TextLink to="/programmes/$slug/logbook/import" params={{ slug } as never}>
          {text('logbook.links.import')}
        </TextLink>
      ) : null}
      <Modal open={following} close={() => setFollowing(false)} title={text('logbook.follow.heading')}>
        <p className="om-small om-muted">{text('logbook.links.public-only')}</p>
        <FollowForm slug={slug} email={email ?? ''} />
      </Modal>
    </nav>
  );
}

function Export({ programmeId, search }: { programmeId: string; search: LogSearch }) {
  const text = useText();
  const file = (columns: 'two' | 'all', format: 'csv' | 'xlsx') => (
    <a
      className="om-menu-item"
      download
      href={addressOf(logbookOperations.exportLog, {
        params: { programmeId },
        query: { ...queryOf(search), columns, format },
      })}
    >
      {text(`logbook.links.${columns}-${format}`)}
    </a>
  );
  return (
    <Menu
      className="logbook-export"
      button={
        <>
          {text('logbook.links.export')}
          <ChevronDownIcon className="om-icon" aria-hidden />
        </>
      }
    >
      {isFiltered(search) ? <p className="om-menu-heading">{text('logbook.links.export-filtered')}</p> : null}
      {file('two', 'xlsx')}
      {file('two', 'csv')}
      {file('all', 'xlsx')}
      {file('all', 'csv')}
    </Menu>
  );
}
