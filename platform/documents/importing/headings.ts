/** Words of one language, by key. */
export type Words = Readonly<Record<string, string>>;

/** What the columns of a kind of list are called: by us, in every language, and by those who kept such lists. */
export type Headings<Field extends string> = {
  /** The key of our own heading for each field. */
  readonly keyOf: Readonly<Record<Field, string>>;
  /** Headings that were seen in practice, spelled as `plain` leaves them. */
  readonly alsoSeen: Readonly<Record<string, Field>>;
};

/** Which field each heading names, in any of our languages; null for a column that is not ours. The first of two wins. */
export function fieldsOf<Field extends string>(
  headings: readonly string[],
  known: Headings<Field>,
  dictionaries: readonly Words[],
): (Field | null)[] {
  const fields = headingsKnown(known, dictionaries);
  const taken = new Set<Field>();
  return headings.map((heading) => {
    const field = fields.get(plain(heading));
    if (!field || taken.has(field)) return null;
    taken.add(field);
    return field;
  });
}

/** A heading without what people vary: case, marks, spaces. */
export const plain = (heading: string): string =>
  heading.toLocaleLowerCase('nb').replace(/[^\p{L}\d]+/gu, '');

function headingsKnown<Field extends string>(
  { keyOf, alsoSeen }: Headings<Field>,
  dictionaries: readonly Words[],
): Map<string, Field> {
  const known = new Map<string, Field>(Object.entries<Field>(alsoSeen));
  for (const words of dictionaries) {
    for (const [field, key] of Object.entries<string>(keyOf))
      known.set(plain(words[key] ?? field), field as Field);
  }
  return known;
}
