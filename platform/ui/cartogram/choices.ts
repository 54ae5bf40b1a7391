import type { Target } from './targets.ts';
import type { Mark } from './tile.ts';

/** A page that a target leads to, with the places that lead there. */
export type Choice = Pick<Mark, 'href' | 'state' | 'note' | 'title'> & { readonly place: string };

/** What one may choose where several squares are one target: each page once, also when it lies in several of them. */
export function choicesOf({ marks }: Target): readonly Choice[] {
  const byPage = new Map<string, Choice>();
  for (const { mark } of marks) {
    const { href, state, note, title, label } = mark;
    const known = byPage.get(href);
    byPage.set(
      href,
      known ? { ...known, place: `${known.place}, ${label}` } : { href, state, note, title, place: label },
    );
  }
  return [...byPage.values()];
}
