import { fold } from '#platform/language/fold.ts';
import type { Series } from '../answers.ts';
import { isIn } from '../places/in-area.ts';
import type { CatalogueSearch } from './catalogue-search.ts';

/** The series that fit what is asked for: every word must begin a word of its name, in any language, or of its key or table. */
export function narrowed(all: readonly Series[], search: CatalogueSearch): readonly Series[] {
  const asked = wordsOf(search.q ?? '');
  return all.filter(
    (series) =>
      (!search.country || isIn(search.country, series)) &&
      (!search.topic || series.topic === search.topic) &&
      (!search.loaded || series.loaded !== null) &&
      (asked.length === 0 || answers(asked, series)),
  );
}

const answers = (asked: readonly string[], { name, key, origin }: Series): boolean => {
  const words = wordsOf([...Object.values(name), key, origin?.table, origin?.provider].join(' '));
  return asked.every((each) => words.some((word) => word.startsWith(each)));
};

const wordsOf = (text: string): readonly string[] =>
  fold(text)
    .split(/[^\p{L}\d]+/u)
    .filter(Boolean);
