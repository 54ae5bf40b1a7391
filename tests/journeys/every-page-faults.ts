import type { Page } from 'playwright-core';
import type { Language } from '#platform/language/language.ts';
import { everyWord } from '#tests/words/every-word.ts';

/** What is wrong with a page whatever it is about: its language, its title, its heading, its words. */
export async function faultsOf(page: Page, language: Language): Promise<string[]> {
  const { lang, title, headings, words } = await page.evaluate(shown);
  return [
    ...(lang === language ? [] : [`says that it is in ${lang}`]),
    ...(/^\S.* – Omstilt$/.test(title) ? [] : [`has the title ${title}`]),
    ...(headings.length === 1 ? [] : [`has ${headings.length} main headings: ${headings.join(', ')}`]),
    ...[title, ...words].flatMap((text) => unsaid(text).map((part) => `shows ${part} in ${text}`)),
  ];
}

const keys = new Set(Object.keys(everyWord.nb));

/** Keys instead of words, values that are missing, and what programs say of nothing. */
const unsaid = (text: string): string[] => [
  ...(text.match(/[a-z][\w-]*(\.[\w-]+)+/g) ?? []).filter((part) => keys.has(part)),
  ...(text.match(/\{\w[^}]*\}|\bundefined\b|\bNaN\b|\[object \w+\]|Invalid Date/g) ?? []),
];

// Runs in the page, without anything around it.
const shown = () => {
  const words: string[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) words.push(text.textContent ?? '');
  for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
    for (const named of document.querySelectorAll(`[${name}]`)) words.push(named.getAttribute(name) ?? '');
  return {
    lang: document.documentElement.lang,
    title: document.title,
    headings: [...document.querySelectorAll('h1')].map((heading) => heading.textContent),
    words,
  };
};
