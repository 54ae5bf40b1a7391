import type { Language } from '#platform/language/language.ts';
import { en } from './messages/en.ts';
import { nb } from './messages/nb.ts';
import { nn } from './messages/nn.ts';
import { sv } from './messages/sv.ts';

/** Three sentences that come with the code, in every language: what is said when nothing else can be fetched. */
export const lastWords: Readonly<Record<Language, Readonly<Record<keyof typeof nb, string>>>> = {
  nb,
  nn,
  sv,
  en,
};
