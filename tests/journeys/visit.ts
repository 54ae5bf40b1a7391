import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Language } from '#platform/language/language.ts';

export type Width = 'desktop' | 'phone';

export type Visit = {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the page complained of in the console, less what the journey provokes. */
  readonly complaints: string[];
};

/** Somebody opens a browser for the first time: nothing is remembered, and it asks for their language. */
export async function visit(
  browser: Browser,
  {
    address,
    language,
    width = 'desktop',
    dark = false,
  }: { address: string; language: Language; width?: Width; dark?: boolean },
): Promise<Visit> {
  const context = await browser.newContext({
    ...devices[width],
    baseURL: address,
    locale: locales[language],
    timezoneId: 'Europe/Oslo',
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  // What is waited for is a server or a worker on a machine that may be busy.
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  return { context, page, complaints: complaintsOf(page) };
}

const devices = {
  desktop: { viewport: { width: 1280, height: 900 } },
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
};

const locales: Record<Language, string> = { nb: 'nb-NO', nn: 'nn-NO', sv: 'sv-SE', en: 'en-GB' };

export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`${error.name}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      complaints.push(`${message.type()}: ${message.text()} (${new URL(page.url()).pathname})`);
  });
  return complaints;
}
