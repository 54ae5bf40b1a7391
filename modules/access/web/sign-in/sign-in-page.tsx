import { useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useRead } from '#platform/ui/api/use-read.ts';
import { ButtonLink } from '#platform/ui/link/text-link.tsx';
import { Page } from '#platform/ui/page/page.tsx';
import { useSession } from '#platform/ui/session/session.ts';
import { DonePanel } from '#platform/ui/state/done-panel.tsx';
import { Loaded, Outline } from '#platform/ui/state/loaded.tsx';
import { accessOperations, signInPaths } from '../../contract.ts';
import { useText } from '../words.ts';
import { DemonstrationPeople } from './demonstration-people.tsx';
import { SignInFault } from './sign-in-fault.tsx';
import './sign-in.css';

/** The way in: the organisation's own, or, in a demonstration, a choice of fictional people. */
export default function SignInPage() {
  const text = useText();
  const search: { return?: string; left?: true; problem?: string } = useSearch({ strict: false });
  const back = search.return ?? '/home';
  const me = useSignedIn();
  return (
    <Page title={text('access.sign-in.title')} size="xl" lead={text('access.sign-in.lead')} example={false}>
      <div className="sign-in">
        {search.left && !me.data?.person ? (
          <DonePanel title={text('access.signed-out.title')}>{text('access.signed-out.text')}</DonePanel>
        ) : null}
        <SignInFault code={search.problem} />
        {me.isFetchedAfterMount ? (
          <Loaded query={me}>{({ name, signIn }) => <WayIn name={name} by={signIn} back={back} />}</Loaded>
        ) : (
          <Outline />
        )}
      </div>
    </Page>
  );
}

/** Asks anew: whoever comes here because their session ended is still known to the page they come from. */
function useSignedIn() {
  const { state, refresh } = useSession();
  const me = useRead(accessOperations, 'readMe', {}, { staleTime: 0 });
  const ended = me.isFetchedAfterMount && !me.data?.person && state === 'signed-in';
  useEffect(() => {
    if (ended) void refresh();
  }, [ended, refresh]);
  return me;
}

function WayIn({
  name,
  by,
  back,
}: {
  name: string | null;
  by: 'none' | 'oidc' | 'demonstration';
  back: string;
}) {
  const text = useText();
  if (name) return <Already name={name} />;
  if (by === 'demonstration') return <DemonstrationPeople back={back} />;
  if (by === 'oidc') return <OwnSignIn back={back} />;
  return (
    <div className="om-box">
      <p className="om-strong">{text('access.sign-in.none')}</p>
      <p className="om-small">{text('access.sign-in.none-text')}</p>
    </div>
  );
}

function Already({ name }: { name: string }) {
  const text = useText();
  return (
    <div className="om-stack">
      <p>{text('access.sign-in.already', { name })}</p>
      <ButtonLink to="/home">{text('access.sign-in.onward')}</ButtonLink>
    </div>
  );
}

function OwnSignIn({ back }: { back: string }) {
  const text = useText();
  return (
    <div className="om-stack">
      <p>{text('access.sign-in.oidc-text')}</p>
      <a className="ds-button" href={`${signInPaths.start}?return=${encodeURIComponent(back)}`}>
        {text('access.sign-in.oidc')}
      </a>
    </div>
  );
}
