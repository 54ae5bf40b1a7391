import { useText } from '../language/use-text.ts';
import { ButtonLink } from '../link/text-link.tsx';
import { useSession } from '../session/session.ts';
import { Page } from './page.tsx';

/** A page that is not there says why that may be, and where to go. */
export function NotFound() {
  const text = useText();
  const { state } = useSession();
  return (
    <Page title={text('page.not-found.title')} size="xl" lead={text('page.not-found.text')}>
      {state === 'signed-in' ? <p className="om-measure">{text('page.not-found.access')}</p> : null}
      <div className="om-row" style={{ marginTop: '1.5rem' }}>
        <ButtonLink to="/">{text('page.not-found.home')}</ButtonLink>
        <ButtonLink to="/programmes" variant="secondary">
          {text('page.not-found.programmes')}
        </ButtonLink>
      </div>
    </Page>
  );
}
