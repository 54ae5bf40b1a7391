import { fold } from '#platform/language/fold.ts';
import type { ListedPlace } from '../answers.ts';

/** What was most likely meant first: the number itself, the name itself, what begins so; those that are no more after those that are. */
export function bestFirst(places: readonly ListedPlace[], question: string): readonly ListedPlace[] {
  const asked = fold(question.trim());
  const rank = ({ code, name, otherNames, until }: ListedPlace): number => {
    const names = [name, ...otherNames].map(fold);
    const fit =
      code === asked || names.includes(asked) ? 0 : names.some((each) => each.startsWith(asked)) ? 2 : 4;
    return fit + (until ? 1 : 0);
  };
  return [...places].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      a.name.localeCompare(b.name, 'nb') ||
      (b.until ?? '9999').localeCompare(a.until ?? '9999', 'en') ||
      a.id.localeCompare(b.id, 'en'),
  );
}
