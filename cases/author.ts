import type { Case } from './case.ts';
import { personOf } from './ids.ts';

export type Author = { readonly person: string | null; readonly name: string };

/** Records of a real case were written by nobody in the programme: the project stands for them, each with its source. */
export const editor: Author = { person: null, name: 'Omstilt' };

/** Somebody of the example, by key. */
export function authorOf({ people }: Pick<Case, 'people'>, key: string | undefined): Author {
  const person = people.find((each) => each.key === key);
  return person ? { person: personOf(person.key), name: person.name } : editor;
}
