import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { SessionProvider } from '#modules/access/web/index.ts';
import { ProblemError } from '#platform/http/client.ts';
import { LanguageProvider } from '#platform/ui/language/language-provider.tsx';
import '#platform/ui/theme/theme.css';
import { always } from './menu/always.ts';
import { router } from './router.tsx';

/** What the server has refused will be refused again; only a lost connection or a fault there is worth another try. */
const mayPass = (error: unknown) =>
  error instanceof ProblemError && (error.problem.status === 0 || error.problem.status >= 500);

const queries = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 15_000, retry: (times, error) => times < 2 && mayPass(error) },
  },
});

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <LanguageProvider words={always}>
          <SessionProvider>
            <RouterProvider router={router} />
          </SessionProvider>
        </LanguageProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
}
