import { ButtonLink } from '#platform/ui/link/text-link.tsx';
import { useText } from '../words.ts';
import './draft-notices.css';

/** The session ended while something was being written: nothing is lost, and this is the way back to it. */
export function SignedOut() {
  const text = useText();
  const back = encodeURIComponent(location.pathname + location.search);
  return (
    <div className="om-note logbook-warning" data-attention role="alert">
      <p className="om-strong">{text('logbook.draft.expired-title')}</p>
      <p className="om-small">{text('logbook.draft.expired-text')}</p>
      <ButtonLink to={`/sign-in?return=${back}`} size="sm" variant="secondary">
        {text('logbook.draft.sign-in')}
      </ButtonLink>
    </div>
  );
}
