import { z } from 'zod';
import type { Source } from '#platform/sources/source.ts';
import type { Messages } from '#platform/ui/form/use-drafted-form.ts';

/** A source as typed: empty altogether where there is none. */
export const sourceTyped = z.object({ title: z.string(), publisher: z.string(), url: z.string() });
export type SourceTyped = z.infer<typeof sourceTyped>;

export const noSource: SourceTyped = { title: '', publisher: '', url: '' };

export const sourceTypedOf = (source: Source | null): SourceTyped => ({
  title: source?.title ?? '',
  publisher: source?.publisher ?? '',
  url: source?.url ?? '',
});

/** `published` is kept from the source that is corrected: the form does not ask for it. */
export function sourceOf(typed: SourceTyped, before: Source | null = null): Source | null {
  const [title, publisher, url] = [typed.title.trim(), typed.publisher.trim(), typed.url.trim()];
  if (!title && !publisher && !url) return null;
  return {
    title,
    url,
    ...(publisher ? { publisher } : {}),
    ...(before?.published ? { published: before.published } : {}),
  };
}

export function sourceFaults(
  typed: SourceTyped,
  words: { readonly title: string; readonly url: string },
): Messages {
  const source = sourceOf(typed);
  if (source === null) return {};
  return {
    ...(source.title ? {} : { 'source.title': words.title }),
    ...(/^https?:\/\/\S+\.\S+/i.test(source.url) ? {} : { 'source.url': words.url }),
  };
}
