import { mainActivities, type Visibility } from '../contract.ts';
import { plain, type Words } from './headings.ts';

/** An activity by its code or its name in any language, in the spelling that `plain` leaves. */
export const activityNamed = namesOf(mainActivities, 'logbook.activity');
export const visibilityNamed = namesOf<Visibility>(['internal', 'public'], 'logbook.visibility');

/** Worked out once for the dictionaries, not for each of 20,000 rows. Of two codes with one name the first is meant. */
function namesOf<Code extends string>(codes: readonly Code[], words: string) {
  const made = new WeakMap<readonly Words[], ReadonlyMap<string, Code>>();
  return (name: string, dictionaries: readonly Words[]): Code | undefined => {
    const names = made.get(dictionaries) ?? named(codes, words, dictionaries);
    made.set(dictionaries, names);
    return names.get(plain(name));
  };
}

function named<Code extends string>(
  codes: readonly Code[],
  words: string,
  dictionaries: readonly Words[],
): ReadonlyMap<string, Code> {
  const names = new Map<string, Code>();
  for (const code of codes)
    for (const name of [code, ...dictionaries.map((each) => each[`${words}.${code}`] ?? code)])
      if (!names.has(plain(name))) names.set(plain(name), code);
  return names;
}
