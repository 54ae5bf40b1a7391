import type { Dimension, Unit } from './cube.ts';
import { extensionOf } from './extension.ts';
import { within } from './given.ts';
import { extensionWritten, notesWritten } from './write-notes.ts';

/** One entry of `dimension`. */
export function dimensionWritten(dimension: Dimension): object {
  const { id, label, codes, labels, units, notes, ownNotes, children, extension } = dimension;
  extensionOf({ value: extension, path: `${within('$.dimension', id)}.extension` });
  const texts = new Map([...notes].map(([code, each]) => [code, each.map(({ text }) => text)]));
  return {
    label,
    ...notesWritten(ownNotes),
    category: {
      index: codes,
      label: Object.fromEntries(codes.map((code, at) => [code, labels[at]])),
      ...members('unit', new Map([...units].map(([code, unit]) => [code, unitWritten(unit)]))),
      ...members('note', texts),
      ...members('child', children),
    },
    ...extensionWritten(extension, ownNotes, notes),
  };
}

const members = (key: string, of: ReadonlyMap<string, unknown>): object =>
  of.size > 0 ? { [key]: Object.fromEntries(of) } : {};

/** What is not known is not written. */
const unitWritten = (unit: Unit): object =>
  Object.fromEntries(Object.entries(unit).filter(([, value]) => value !== null));
