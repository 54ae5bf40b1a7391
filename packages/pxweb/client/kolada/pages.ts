import type { CallOptions } from '../http/ask.ts';
import type { Http } from '../http/http.ts';
import { jsonOf } from '../http/json-of.ts';
import { listOf, orNull, type Reader, shape, text } from '../read/readers.ts';
import { shown } from '../shown.ts';
import { SourceRefused } from '../source-refused.ts';

/** All pages of an answer. The next one is followed only where the first one came from, and none twice: throws `later-elsewhere`. */
export async function* pages<T>(
  through: Http,
  first: string,
  read: Reader<T>,
  { signal }: CallOptions,
): AsyncGenerator<T, void> {
  const readPage = readerOf(read);
  const seen = new Set<string>();
  for (let url: string | null = first; url !== null; ) {
    seen.add(url);
    const page: Page<T> = readPage(jsonOf(await through.ask({ url, signal })), { url, path: '$' });
    yield* page.values;
    const next: string | null = page.next_url;
    if (next !== null && (seen.has(next) || !sameOrigin(next, first))) throw elsewhere(next, url);
    url = next;
  }
}

type Page<T> = { readonly values: readonly T[]; readonly next_url: string | null };

const readerOf = <T>(read: Reader<T>): Reader<Page<T>> =>
  shape({ values: listOf(read), next_url: orNull(text) });

const sameOrigin = (url: string, first: string) =>
  URL.canParse(url) && new URL(url).origin === new URL(first).origin;

const elsewhere = (next: string, url: string) =>
  new SourceRefused({
    code: 'later-elsewhere',
    what: `The next page is said to be ${shown(next, 200)}, which is another server or a page that was read already`,
    remedy: 'It was not followed, and the answer is not whole.',
    url,
    path: '$.next_url',
  });
