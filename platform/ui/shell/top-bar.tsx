import { GlobeIcon, MenuHamburgerIcon, XMarkIcon } from '@navikt/aksel-icons';
import { Link, useRouterState } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { languageNames } from '../language/language-names.ts';
import { useLanguage, useText } from '../language/use-text.ts';
import { Menu } from '../menu/menu.tsx';
import { OfflineBar } from '../state/offline-bar.tsx';
import { BrandMark } from './brand.tsx';
import { Preferences } from './preferences.tsx';

export type MenuEntry = { readonly to: string; readonly label: string };

export function TopBar({
  menu,
  account,
  example,
}: {
  menu: readonly MenuEntry[];
  account: (folded: boolean, done: () => void) => ReactNode;
  /** The page shows made-up data, and says so before anything else. */
  example: boolean;
}) {
  const text = useText();
  const language = useLanguage();
  // Open on the page it was opened on: moving to another closes it.
  const path = useRouterState({ select: (state) => state.location.pathname });
  const [openOn, setOpenOn] = useState<string>();
  const open = openOn === path;
  const close = () => setOpenOn(undefined);
  return (
    <header className="om-top">
      {example ? <p className="om-example">{text('shell.example')}</p> : null}
      <div className="om-top-in">
        <Link className="om-brand" to="/" activeOptions={{ exact: true }}>
          <BrandMark />
          Omstilt
        </Link>
        <nav className="om-topnav" aria-label={text('shell.main-menu')}>
          <MenuLinks menu={menu} />
        </nav>
        <div className="om-top-right">
          <Menu
            className="om-wide-only"
            label={`${languageNames[language]}. ${text('shell.language')}, ${text('shell.scheme')}`}
            button={
              <>
                <GlobeIcon className="om-icon" aria-hidden />
                {languageNames[language]}
              </>
            }
          >
            {(close) => <Preferences done={close} />}
          </Menu>
          <div className="om-wide-only">{account(false, () => {})}</div>
          <button
            type="button"
            className="om-quiet om-narrow-only"
            aria-expanded={open}
            onClick={() => setOpenOn(open ? undefined : path)}
          >
            {open ? (
              <XMarkIcon className="om-icon" aria-hidden />
            ) : (
              <MenuHamburgerIcon className="om-icon" aria-hidden />
            )}
            {text('shell.menu')}
          </button>
        </div>
      </div>
      {open ? (
        <div className="om-top-panel om-narrow-only">
          <nav aria-label={text('shell.main-menu')}>
            <MenuLinks menu={menu} />
          </nav>
          <hr />
          {account(true, close)}
          <hr />
          <Preferences done={close} />
        </div>
      ) : null}
      <OfflineBar />
    </header>
  );
}

const MenuLinks = ({ menu }: { menu: readonly MenuEntry[] }) =>
  menu.map(({ to, label }) => (
    <Link key={to} to={to} activeOptions={{ exact: to === '/' }}>
      {label}
    </Link>
  ));
