import { z } from 'zod';
import { type Language, languages } from '#platform/language/language.ts';
import { unitId } from '#platform/shapes/actor.ts';
import { knownDayAsTyped } from '#platform/time/known-day-as-typed.ts';

/** A programme about to begin, as typed. */
export const beginTyped = z.object({
  municipalities: z.array(unitId),
  name: z.string(),
  /** Empty: made of the name. */
  slug: z.string(),
  from: z.string(),
  until: z.string(),
  summary: z.object({ nb: z.string(), nn: z.string(), sv: z.string(), en: z.string() }),
});
export type BeginTyped = z.infer<typeof beginTyped>;

export const blankBeginning = (municipalities: BeginTyped['municipalities']): BeginTyped => ({
  municipalities,
  name: '',
  slug: '',
  from: '',
  until: '',
  summary: { nb: '', nn: '', sv: '', en: '' },
});

/** `Omstilling Østre Å` → `omstilling-ostre-a`. */
export const slugOf = ({ name, slug }: Pick<BeginTyped, 'name' | 'slug'>): string =>
  slug.trim() ||
  name
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '');

/** From and to; what is no day goes as it is, and the server says what is wrong with it. */
export const periodOf = ({ from, until }: Pick<BeginTyped, 'from' | 'until'>): string =>
  [from, until].map((end) => knownDayAsTyped(end) ?? end.trim()).join('/');

/** The reader's own first, then the others in their order. */
export const inOrderFor = (language: Language): readonly Language[] => [
  language,
  ...languages.filter((each) => each !== language),
];
