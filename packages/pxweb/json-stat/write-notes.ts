import type { Extension, Note } from './cube.ts';

export const notesWritten = (notes: readonly Note[]): { note?: string[] } =>
  notes.length > 0 ? { note: notes.map(({ text }) => text) } : {};

/** With what PxWeb says there of the notes, by their place. */
export function extensionWritten(
  extension: Extension,
  notes: readonly Note[],
  byCode: ReadonlyMap<string, readonly Note[]> = new Map(),
): { extension?: object } {
  const codes = [...byCode].flatMap(([code, each]) => (hasMandatory(each) ? [[code, mandatory(each)]] : []));
  const written = {
    ...extension,
    ...(hasMandatory(notes) && { noteMandatory: mandatory(notes) }),
    ...(codes.length > 0 && { categoryNoteMandatory: Object.fromEntries(codes) }),
  };
  return Object.keys(written).length > 0 ? { extension: written } : {};
}

const hasMandatory = (notes: readonly Note[]) => notes.some((note) => note.mandatory);

const mandatory = (notes: readonly Note[]): object =>
  Object.fromEntries(notes.flatMap((note, at) => (note.mandatory ? [[at, true]] : [])));
