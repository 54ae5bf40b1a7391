import { useSearch } from '@tanstack/react-router';
import { useRead } from '#platform/ui/api/use-read.ts';
import { ButtonLink } from '#platform/ui/link/text-link.tsx';
import { Page } from '#platform/ui/page/page.tsx';
import { useSession } from '#platform/ui/session/session.ts';
import { DonePanel } from '#platform/ui/state/done-panel.tsx';
import { Loaded } from '#platform/ui/state/loaded.tsx';
import { accessOperations, signInPaths } from '../../contract.ts';
import { useText } from '../words.ts';
import { DemonstrationPeople } from './demonstration-people.tsx';
import { SignInFault } from './sign-in-fault.tsx';
import './sign-in.css';

/** The way in: the organisation's own, or, in a demonstration, a choice of fictional people. */
export default function SignInPage() {
  const text = useText();
  const { state, name } = useSession();
  const search: { return?: string; left?: true; problem?: string } = useSearch({ strict: false });
  const back = search.return ?? '/home';
  const me = useRead(accessOperations, 'readMe', {});
  return (
    <Page title={text('access.sign-in.title')} size="xl" lead={text('access.sign-in.lead')} example={false}>
      <div className="sign-in">
        {search.left && state !== 'signed-in' ? (
          <DonePanel title={text('access.signed-out.title')}>{text('access.signed-out.text')}</DonePanel>
        ) : null}
        <SignInFault code={search.problem} />
        {state === 'signed-in' && name ? (
          <div className="om-stack">
            <p>{text('access.sign-in.already', { name })}</p>
            <ButtonLink to="/home">{text('access.sign-in.onward')}</ButtonLink>
          </div>
        ) : (
          <Loaded query={me}>
            {({ signIn }) => {
              if (signIn === 'demonstration') return <DemonstrationPeople back={back} />;
              if (signIn === 'oidc') return <OwnSignIn back={back} />;
              return (
                <div className="om-box">
                  <p className="om-strong">{text('access.sign-in.none')}</p>
                  <p className="om-small">{text('access.sign-in.none-text')}</p>
                </div>
              );
            }}
          </Loaded>
        )}
      </div>
    </Page>
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
