import { ChevronDownIcon } from '@navikt/aksel-icons';
import { Link, useRouterState } from '@tanstack/react-router';
import { useState } from 'react';
import { useText } from '#platform/ui/language/use-text.ts';
import { ButtonLink } from '#platform/ui/link/text-link.tsx';
import { Menu } from '#platform/ui/menu/menu.tsx';
import { useSession } from '#platform/ui/session/session.ts';
import { useSignOut } from './sign-out.ts';

/** Sign in; or the person's name with the account and the way out. `folded` where it stands in the menu of a telephone. */
export function AccountMenu({ folded, done }: { folded: boolean; done: () => void }) {
  const text = useText();
  const { state, name } = useSession();
  const here = useRouterState({ select: ({ location }) => location.href });
  if (state === 'unknown') return null;
  if (state === 'signed-out') {
    return (
      <ButtonLink
        to="/sign-in"
        search={here === '/' || here.startsWith('/sign-in') ? {} : { return: here }}
        variant="secondary"
        size="sm"
      >
        {text('shell.sign-in')}
      </ButtonLink>
    );
  }
  if (folded) {
    return (
      <>
        <p className="om-menu-heading">{name}</p>
        <Choices done={done} />
      </>
    );
  }
  return (
    <Menu
      button={
        <>
          <span className="om-strong">{name}</span>
          <ChevronDownIcon className="om-icon" aria-hidden />
        </>
      }
    >
      {(close) => <Choices done={close} />}
    </Menu>
  );
}

function Choices({ done }: { done: () => void }) {
  const text = useText();
  const signOut = useSignOut();
  const [leaving, setLeaving] = useState(false);
  return (
    <>
      <Link className="om-menu-item" to="/account" onClick={done}>
        {text('shell.account')}
      </Link>
      <button
        type="button"
        className="om-menu-item"
        onClick={() => {
          setLeaving(true);
          void signOut().catch(() => setLeaving(false));
        }}
      >
        {text(leaving ? 'shell.signing-out' : 'shell.sign-out')}
      </button>
    </>
  );
}
