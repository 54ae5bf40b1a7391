import { plain, type Words } from './headings.ts';

/**
 * Finds a code by itself or by its name in any language, in the spelling that `plain` leaves. `keyOf` is where the name stands among
 * the words; `alsoSeen` is what people wrote besides. Worked out once for the dictionaries, not for each of 20,000 rows.
 */
export function namesOf<Code extends string>(
  codes: readonly Code[],
  keyOf: (code: Code) => string,
  alsoSeen: Readonly<Record<string, Code>> = {},
): (name: string, dictionaries: readonly Words[]) => Code | undefined {
  const made = new WeakMap<readonly Words[], ReadonlyMap<string, Code>>();
  return (name, dictionaries) => {
    const names = made.get(dictionaries) ?? named(codes, keyOf, alsoSeen, dictionaries);
    made.set(dictionaries, names);
    return names.get(plain(name));
  };
}

/** Of two codes with one name the first is meant. */
function named<Code extends string>(
  codes: readonly Code[],
  keyOf: (code: Code) => string,
  alsoSeen: Readonly<Record<string, Code>>,
  dictionaries: readonly Words[],
): ReadonlyMap<string, Code> {
  const names = new Map<string, Code>();
  for (const code of codes)
    for (const name of [code, ...dictionaries.map((each) => each[keyOf(code)] ?? code)])
      if (!names.has(plain(name))) names.set(plain(name), code);
  for (const [name, code] of Object.entries<Code>(alsoSeen)) if (!names.has(name)) names.set(name, code);
  return names;
}
