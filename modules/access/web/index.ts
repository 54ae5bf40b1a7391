import { withWords } from '#platform/ui/language/with-words.ts';
import type { PageRoute } from '#platform/ui/page-route.ts';
import { words } from './words.ts';

export { AccountMenu } from './session/account-menu.tsx';
export { SessionProvider } from './session/session-provider.tsx';

export const pages: readonly PageRoute[] = [
  {
    path: '/sign-in',
    frame: 'open',
    load: withWords(words, () => import('./sign-in/sign-in-page.tsx')),
    validateSearch: ({ return: back, left, problem }) => ({
      ...(typeof back === 'string' && back.startsWith('/') && !back.startsWith('//') ? { return: back } : {}),
      ...(left ? { left: true } : {}),
      ...(typeof problem === 'string' ? { problem } : {}),
    }),
  },
  {
    path: '/account',
    frame: 'signed-in',
    load: withWords(words, () => import('./account/account-page.tsx')),
  },
];
