import { Button } from '@digdir/designsystemet-react';
import { useEffect, useState } from 'react';
import { useText } from '../language/use-text.ts';
import { ButtonLink } from '../link/text-link.tsx';
import { useSession } from './session.ts';
import './session-warning.css';

const warnBefore = 5 * 60_000;

/**
 * Five minutes before the session ends one click moves the end (WCAG 2.2.1). When it has ended the page stays as it is,
 * with what was written, and says how to come back.
 */
export function SessionWarning() {
  const text = useText();
  const { state, expires, refresh } = useSession();
  const left = useTimeLeft(state === 'signed-in' ? expires : null);
  if (left === undefined || left > warnBefore) return null;
  if (left <= 0) {
    const back = encodeURIComponent(location.pathname + location.search);
    return (
      <div className="om-session" role="alertdialog" aria-labelledby="session-title">
        <p className="om-strong" id="session-title">
          {text('session.ended')}
        </p>
        <p className="om-small">{text('session.ended-text')}</p>
        <ButtonLink to={`/sign-in?return=${back}`} size="sm">
          {text('session.again')}
        </ButtonLink>
      </div>
    );
  }
  return (
    <div className="om-session" role="alert">
      <p className="om-strong">{text('session.title')}</p>
      <p className="om-small">{text('session.text', { minutes: Math.floor(left / 60_000) })}</p>
      <Button data-size="sm" onClick={() => void refresh()}>
        {text('session.stay')}
      </Button>
    </div>
  );
}

function useTimeLeft(expires: string | null): number | undefined {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (!expires) return;
    const timer = setInterval(() => setNow(Date.now()), 15_000);
    return () => clearInterval(timer);
  }, [expires]);
  return expires ? Date.parse(expires) - now : undefined;
}
