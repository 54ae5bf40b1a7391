import { Heading } from '@digdir/designsystemet-react';
import { useRead } from '#platform/ui/api/use-read.ts';
import { useFormat } from '#platform/ui/language/use-format.ts';
import { Page } from '#platform/ui/page/page.tsx';
import { useSession } from '#platform/ui/session/session.ts';
import { Loaded } from '#platform/ui/state/loaded.tsx';
import { accessOperations } from '../../contract.ts';
import { useText } from '../words.ts';
import { LetterLanguage } from './letter-language.tsx';
import { Tokens } from './tokens.tsx';

/** What the system knows of the person, and what they decide themselves. */
export default function AccountPage() {
  const text = useText();
  const format = useFormat();
  const { name, email } = useSession();
  const units = useRead(accessOperations, 'listMyUnits', {});
  return (
    <Page title={text('access.account.title')} size="xl" example={false}>
      <dl className="om-facts">
        <dt>{text('access.account.name')}</dt>
        <dd>{name}</dd>
        <dt>{text('access.account.email')}</dt>
        <dd>{email}</dd>
      </dl>
      <p className="om-small om-muted" style={{ marginTop: '0.75rem' }}>
        {text('access.account.from-organisation')}
      </p>
      <section className="om-section" aria-labelledby="roles">
        <Heading level={2} data-size="sm" id="roles">
          {text('access.account.roles')}
        </Heading>
        <Loaded query={units}>
          {({ items }) =>
            items.length === 0 ? (
              <p style={{ marginTop: '0.75rem' }}>{text('access.account.roles-none')}</p>
            ) : (
              <dl className="om-facts" style={{ marginTop: '1rem' }}>
                {items.map((unit) => (
                  <div key={unit.id} style={{ display: 'contents' }}>
                    <dt>{unit.name}</dt>
                    <dd>{format.list(unit.roles.map((role) => text(`role.${role}`)))}</dd>
                  </div>
                ))}
              </dl>
            )
          }
        </Loaded>
      </section>
      <LetterLanguage />
      <Tokens />
    </Page>
  );
}
