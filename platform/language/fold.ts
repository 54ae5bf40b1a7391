/** Words are found however they are spelt: å = aa, ä = æ, ö = ø, é = e. The same as `platform.fold` in the database. */
export const fold = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[åäö]/g, (letter) => nordic[letter] ?? letter)
    .replace(/[áàâãéèêëíìîïóòôõúùûüýñç]/g, (letter) => letter.normalize('NFD').charAt(0));

const nordic: Readonly<Record<string, string>> = { å: 'aa', ä: 'æ', ö: 'ø' };
