import { useRouterState } from '@tanstack/react-router';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { useText } from '../language/use-text.ts';
import { Footer, type FooterLink } from './footer.tsx';
import { ShellContext } from './shell-context.ts';
import { type MenuEntry, TopBar } from './top-bar.tsx';
import './shell.css';

/** What stands around every page: the mark of example data, the top bar, the page, the foot. */
export function AppShell({
  menu,
  foot,
  account,
  children,
}: {
  menu: readonly MenuEntry[];
  foot: readonly FooterLink[];
  /** Sign in, or the person's own menu; `folded` inside the menu of a telephone. */
  account: (folded: boolean, done: () => void) => ReactNode;
  children: ReactNode;
}) {
  const text = useText();
  const [example, markExample] = useState(false);
  const hasMoved = useMovedSinceFirstPage();
  const shell = useMemo(() => ({ markExample, hasMoved }), [hasMoved]);
  return (
    <ShellContext value={shell}>
      <a className="om-skip" href="#content">
        {text('shell.skip')}
      </a>
      <TopBar menu={menu} account={account} example={example} />
      {children}
      <Footer links={foot} />
    </ShellContext>
  );
}

function useMovedSinceFirstPage(): () => boolean {
  const path = useRouterState({ select: (state) => state.location.pathname });
  const first = useRef(path);
  const moved = useRef(false);
  useEffect(() => {
    if (path !== first.current) moved.current = true;
  }, [path]);
  // Read when a page mounts, which is before the effect above has run for its path.
  return useMemo(() => () => moved.current || location.pathname !== first.current, []);
}
