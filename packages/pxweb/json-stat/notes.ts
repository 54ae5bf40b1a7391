import type { Extension, Note } from './cube.ts';
import { extensionOf } from './extension.ts';
import {
  type Given,
  type GivenMembers,
  isAbsent,
  isMembers,
  type Members,
  memberOf,
  membersOf,
  textsOf,
} from './given.ts';

/**
 * The notes of a dataset or a dimension, and its extension without what PxWeb says there of the notes:
 * `noteMandatory: { "0": true }`, by their place.
 */
export function notesOf(given: GivenMembers): { notes: readonly Note[]; extension: Extension } {
  const { noteMandatory, ...rest } = extensionOf(memberOf(given, 'extension'));
  const notes = marked(textsOfNote(memberOf(given, 'note')), noteMandatory);
  return { notes, extension: rest };
}

/** The notes of categories, with `categoryNoteMandatory: { "0301": { "0": true } }` taken out of the dimension's extension. */
export function notesByCode(
  given: Given,
  extension: Extension,
  position: ReadonlyMap<string, number>,
): { notes: ReadonlyMap<string, readonly Note[]>; extension: Extension } {
  const { categoryNoteMandatory, ...rest } = extension;
  if (isAbsent(given.value)) return { notes: new Map(), extension: rest };
  const noted = membersOf(given);
  const codes = Object.keys(noted.value).filter((code) => position.has(code));
  const notes = codes.map((code): [string, readonly Note[]] => [
    code,
    marked(textsOfNote(memberOf(noted, code)), said(categoryNoteMandatory, code)),
  ]);
  return { notes: new Map(notes.filter(([, each]) => each.length > 0)), extension: rest };
}

/** The format wants a list; some write a single text. */
function textsOfNote(given: Given): readonly string[] {
  if (isAbsent(given.value)) return [];
  return typeof given.value === 'string' ? [given.value] : textsOf(given);
}

const marked = (texts: readonly string[], mandatory: unknown): readonly Note[] =>
  texts.map((text, at) => ({ text, mandatory: said(mandatory, String(at)) === true }));

const said = (members: unknown, key: string): unknown =>
  isMembers(members) && Object.hasOwn(members, key) ? (members as Members)[key] : undefined;
