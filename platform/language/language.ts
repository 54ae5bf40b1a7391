export const languages = ['nb', 'nn', 'sv', 'en'] as const;
export type Language = (typeof languages)[number];

/** Content that we write carries every language; what a user wrote has one `lang`. */
export type InAllLanguages = Record<Language, string>;

/** The first language of `Accept-Language` that we have; plain `no` is read as Bokmål. */
export function preferredLanguage(header: string | undefined): Language {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const q = parameters.find((parameter) => parameter.trim().startsWith('q='));
      return { tag: tag.split('-')[0] ?? '', weight: q ? Number(q.trim().slice(2)) : 1 };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  for (const { tag } of wanted) {
    const found = languages.find((have) => have === (tag === 'no' || tag === 'da' ? 'nb' : tag));
    if (found) return found;
  }
  return 'nb';
}
