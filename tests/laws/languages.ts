import { languages } from '#platform/language/language.ts';
import { argumentsOf, type Catalogue, cataloguesOf, lineOfKey, type Spoken } from './catalogues.ts';
import type { Breach, Law } from './law.ts';

/** Bokmål defines the keys; a word that one language lacks would be an English one, or none, in front of somebody. */
export const completeLanguages: Law = {
  name: '10-languages',
  guarantee: 'Bokmål, Nynorsk, Swedish and English say the same things with the same values',
  check: async (tree) => (await cataloguesOf(tree)).flatMap(breachesIn),
};

function breachesIn({ folder, spoken }: Catalogue): Breach[] {
  const bokmal = spoken.get('nb');
  if (!bokmal) return [{ path: `${folder}/nb.ts`, line: 1, what: 'is missing, and defines the keys' }];
  return languages.flatMap((language) => {
    const other = spoken.get(language);
    const line = 1;
    if (!other) return [{ path: bokmal.file.path, line, what: `${folder} does not speak ${language}` }];
    return [...ownFaults(other), ...(other === bokmal ? [] : differences(bokmal, other))];
  });
}

function ownFaults({ file, messages }: Spoken): Breach[] {
  return Object.entries(messages).flatMap(([key, message]) => {
    const at = { path: file.path, line: lineOfKey(file, key) };
    if (message.trim() === '') return [{ ...at, what: `${key} says nothing` }];
    const names = argumentsOf(message);
    return typeof names === 'string' ? [{ ...at, what: `${key} is no ICU message: ${names}` }] : [];
  });
}

function differences(bokmal: Spoken, other: Spoken): Breach[] {
  const missing = Object.keys(bokmal.messages)
    .filter((key) => !(key in other.messages))
    .map((key) => ({
      path: bokmal.file.path,
      line: lineOfKey(bokmal.file, key),
      what: `${key} is not in ${other.file.path}`,
    }));
  const own = Object.entries(other.messages).flatMap(([key, message]) => {
    const at = { path: other.file.path, line: lineOfKey(other.file, key) };
    const same = bokmal.messages[key];
    if (same === undefined) return [{ ...at, what: `${key} is not in ${bokmal.file.path}` }];
    const [here, there] = [argumentsOf(message), argumentsOf(same)];
    return String(here) === String(there)
      ? []
      : [{ ...at, what: `${key} uses {${here}} where Bokmål uses {${there}}` }];
  });
  return [...missing, ...own];
}
