import type { Context, Handled } from './handler.ts';
import type { Operation } from './operation.ts';

/**
 * An answer for anyone: made once for a revision, kept by whoever asked for it, and asked about each time. `revision` changes
 * when what is published does.
 */
export async function publishedAnswer<T extends Operation>(
  { unlessAtHand }: Pick<Context<T>, 'unlessAtHand'>,
  revision: string,
  make: () => Promise<Handled<T>>,
): Promise<Handled<T>> {
  const headers = { 'Cache-Control': 'public, no-cache', Vary: 'Accept-Language' };
  const made = await unlessAtHand(revision, make);
  return { ...made, headers: { ...made.headers, ...headers } };
}
