import { Outlet } from '@tanstack/react-router';
import { type ReactNode, Suspense } from 'react';
import { AccountMenu } from '#modules/access/web/index.ts';
import { useSpeech, useWords } from '#platform/ui/language/use-text.ts';
import { useSession } from '#platform/ui/session/session.ts';
import { SessionWarning } from '#platform/ui/session/session-warning.tsx';
import { AppShell } from '#platform/ui/shell/app-shell.tsx';
import { Outline } from '#platform/ui/state/loaded.tsx';
import { always } from './menu/always.ts';
import { pages } from './modules.ts';

const inMenu = pages
  .flatMap(({ path, menu }) => (menu ? [{ path, ...menu }] : []))
  .sort((a, b) => a.order - b.order);

/** The top bar, the page, the foot; the menu is made of the pages that there are. */
export function Shell() {
  const text = useWords(always);
  const { translate } = useSpeech();
  const { state } = useSession();
  const menu = inMenu
    .filter(({ shown }) => shown === 'always' || shown === state)
    .map(({ path, label }) => ({ to: path, label: translate(label) }));
  const foot = [
    { to: '/accessibility', label: text('foot.accessibility') },
    { to: '/privacy', label: text('foot.privacy') },
  ];
  return (
    <AppShell menu={menu} foot={foot} account={(folded, done) => <AccountMenu folded={folded} done={done} />}>
      <Outlet />
      <SessionWarning />
    </AppShell>
  );
}

/** A page of its own width, without a rail. */
export const Open = ({ children }: { children: ReactNode }) => (
  <main className="om-open" id="content" tabIndex={-1}>
    <Suspense fallback={<Outline />}>{children}</Suspense>
  </main>
);
