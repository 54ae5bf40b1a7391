import { useText } from '../language/use-text.ts';
import { ButtonLink } from '../link/text-link.tsx';
import './draft-notices.css';

/** The session ended while something was being written: nothing is lost, and this is the way back to it. */
export function SignedOut() {
  const text = useText();
  const back = encodeURIComponent(location.pathname + location.search);
  return (
    <div className="om-note om-draft-warning" data-attention role="alert">
      <p className="om-strong">{text('draft.expired-title')}</p>
      <p className="om-small">{text('draft.expired-text')}</p>
      <ButtonLink to={`/sign-in?return=${back}`} size="sm" variant="secondary">
        {text('draft.sign-in')}
      </ButtonLink>
    </div>
  );
}
