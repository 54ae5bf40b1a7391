import { Navigate, useParams, useRouter } from '@tanstack/react-router';
import { type ComponentType, type ReactNode, Suspense, useState } from 'react';
import { ProgrammeFrame } from '#modules/programme/web/index.ts';
import { useSpeech } from '#platform/ui/language/use-text.ts';
import type { Frame } from '#platform/ui/page-route.ts';
import { useSession } from '#platform/ui/session/session.ts';
import { Outline } from '#platform/ui/state/loaded.tsx';
import { pages } from './modules.ts';
import { Open } from './shell.tsx';

type Around = ComponentType<{ children: ReactNode }>;

/** What stands around a page, by the frame it asks for. */
export const frames: Readonly<Record<Frame, Around>> = {
  open: ({ children }) => <Open>{children}</Open>,
  'signed-in': ({ children }) => (
    <OnlySignedIn>
      <Open>{children}</Open>
    </OnlySignedIn>
  ),
  programme: ({ children }) => (
    <OnlySignedIn>
      <InProgramme>{children}</InProgramme>
    </OnlySignedIn>
  ),
};

/** Whoever is not signed in goes there first, and comes back to the same address. */
function OnlySignedIn({ children }: { children: ReactNode }) {
  const { state } = useSession();
  if (state === 'unknown') return <Open>{<Outline />}</Open>;
  return state === 'signed-out' ? <ToSignIn /> : children;
}

/** The address is read once: while the sign-in page is fetched the router's own is that page's already, and would be its own return. */
function ToSignIn() {
  const { state } = useRouter();
  const [here] = useState(state.location.href);
  return <Navigate to="/sign-in" search={{ return: here }} replace />;
}

const inRail = pages
  .flatMap(({ path, rail }) => (rail ? [{ path, ...rail }] : []))
  .sort((a, b) => a.order - b.order);

function InProgramme({ children }: { children: ReactNode }) {
  const { translate } = useSpeech();
  const { slug = '' } = useParams({ strict: false }) as { slug?: string };
  const entries = inRail.map(({ path, label }) => ({
    to: path.replace('$slug', slug),
    label: translate(label),
  }));
  return (
    <Suspense fallback={<div className="om-app" />}>
      <ProgrammeFrame slug={slug} entries={entries}>
        <Suspense fallback={<Outline />}>{children}</Suspense>
      </ProgrammeFrame>
    </Suspense>
  );
}
