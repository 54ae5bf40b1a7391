import type { FunctionComponent } from 'react';

/** What stands around a page: nothing but the top bar; the same, but only when signed in; or a programme with its rail. */
export type Frame = 'open' | 'signed-in' | 'programme';

/**
 * A page that a module adds: `modules/<name>/web/index.ts` exports `pages: readonly PageRoute[]`. The component comes
 * by dynamic import, so that a phone loads only the page it shows.
 */
export type PageRoute = {
  /** TanStack Router's way: `/programmes/$slug/logbook`. */
  readonly path: string;
  readonly frame: Frame;
  /** Its code and its words: `withWords(words, () => import('./log-page.tsx'))`. */
  readonly load: () => Promise<{ default: FunctionComponent }>;
  /** Reads the query of the address into a shape; what it does not know is dropped. */
  readonly validateSearch?: (search: Record<string, unknown>) => Record<string, unknown>;
  /** Its place in the programme's rail, by a label that stands in `apps/web/menu/messages`; pages without one are reached from other pages. */
  readonly rail?: { readonly label: string; readonly order: number };
  /** Its place in the main menu. */
  readonly menu?: {
    readonly label: string;
    readonly order: number;
    readonly shown: 'always' | 'signed-in' | 'signed-out';
  };
};
