import { type Language, languages, preferredLanguage } from '#platform/language/language.ts';

const key = 'omstilt.language';

/** `?lang=` in the address, else what was chosen here before, else what the browser asks for. */
export function chosenLanguage(): Language {
  const asked = new URLSearchParams(location.search).get('lang');
  return known(asked) ?? known(stored()) ?? preferredLanguage(navigator.languages.join(','));
}

let spoken: Language | undefined;

/** What the page speaks now: the choice it began with, until another is spoken. */
export function spokenLanguage(): Language {
  spoken ??= chosenLanguage();
  return spoken;
}

/** The page speaks it, and says so to readers of the screen. */
export function speakLanguage(language: Language): void {
  spoken = language;
  document.documentElement.lang = language;
}

/** Remembers the choice in this browser; nothing is lost where storage is closed. */
export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(key, language);
  } catch {
    // Private windows may refuse: the choice then lasts as long as the page.
  }
}

function stored(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

const known = (text: string | null): Language | undefined => languages.find((language) => language === text);
