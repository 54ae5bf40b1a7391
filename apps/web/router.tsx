import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { BrokenPage } from '#platform/ui/page/broken-page.tsx';
import { NotFound } from '#platform/ui/page/not-found.tsx';
import type { PageRoute } from '#platform/ui/page-route.ts';
import { frames } from './frames.tsx';
import { pages } from './modules.ts';
import { Open, Shell } from './shell.tsx';

const root = createRootRoute({ component: Shell });

const routes = pages.map(route);

/** Built from the pages that modules register; nothing is generated. */
export const router = createRouter({
  routeTree: root.addChildren(routes),
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultErrorComponent: () => (
    <Open>
      <BrokenPage />
    </Open>
  ),
  defaultNotFoundComponent: () => (
    <Open>
      <NotFound />
    </Open>
  ),
});

function route({ path, frame, load, validateSearch }: PageRoute) {
  const Frame = frames[frame];
  const Content = lazyRouteComponent(load);
  return createRoute({
    getParentRoute: () => root,
    path,
    ...(validateSearch ? { validateSearch } : {}),
    component: () => (
      <Frame>
        <Content />
      </Frame>
    ),
    loader: () => Content.preload?.(),
  });
}
