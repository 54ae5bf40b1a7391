import { categoriesOf } from './categories.ts';
import type { Dimension, Role } from './cube.ts';
import { type GivenMembers, memberOf, membersIfAny, membersOf, textIfAny, textsOf } from './given.ts';
import { notesByCode, notesOf } from './notes.ts';
import { unitOf } from './unit.ts';

type Placed = { readonly id: string; readonly role: Role | null; readonly size: number };

export function dimensionOf(given: GivenMembers, { id, role, size }: Placed): Dimension {
  const category = membersOf(memberOf(given, 'category'));
  const { codes, labels, position } = categoriesOf(category, size);
  const { notes: ownNotes, extension: said } = notesOf(given);
  const { notes, extension } = notesByCode(memberOf(category, 'note'), said, position);
  const units = membersIfAny(memberOf(category, 'unit'));
  const children = membersIfAny(memberOf(category, 'child'));
  return {
    id,
    label: textIfAny(memberOf(given, 'label')) ?? id,
    role,
    codes,
    labels,
    position,
    units: byCode(units, position, (each) => unitOf(membersOf(each))),
    notes,
    ownNotes,
    children: byCode(children, position, textsOf),
    extension,
  };
}

/** Of the codes that are in the cube: metadata of a whole table sometimes comes with a part of it. */
function byCode<T>(
  given: GivenMembers | null,
  position: ReadonlyMap<string, number>,
  read: (each: { value: unknown; path: string }) => T,
): Map<string, T> {
  if (!given) return new Map();
  const codes = Object.keys(given.value).filter((code) => position.has(code));
  return new Map(codes.map((code) => [code, read(memberOf(given, code))]));
}
