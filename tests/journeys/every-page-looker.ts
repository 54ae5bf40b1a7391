import type { Browser, Page } from 'playwright-core';
import type { Language } from '#platform/language/language.ts';
import { axeFindings, bringAxe } from './every-page-axe.ts';
import { faultsOf } from './every-page-faults.ts';
import { misfits } from './every-page-fit.ts';
import type { SignedIn } from './every-page-people.ts';
import type { Place } from './every-page-places.ts';
import { restOf } from './every-page-rest.ts';
import { pointing } from './hands.ts';
import { visit, type Width } from './visit.ts';
import { wordsOf } from './words.ts';

/** What is wrong with a page in one state. */
export type Look = {
  readonly title: string;
  /** What axe finds, in the themes asked for. */
  readonly axe: readonly string[];
  /** Language, title, heading, words. */
  readonly words: readonly string[];
  /** What does not fit, at this width and narrower ones. */
  readonly fit: readonly string[];
  /** What the browser complained of, and what was asked for in vain. */
  readonly complaints: readonly string[];
};

export type Theme = 'light' | 'dark';

export type Looker = { look(place: Place, themes: readonly Theme[]): Promise<Look>; leave(): Promise<void> };

/** Somebody, or nobody in particular, who looks at one page after the other, in one language and on one screen. */
export async function looker(
  browser: Browser,
  given: { address: string; language: Language; width: Width },
  person: SignedIn | undefined,
): Promise<Looker> {
  const { language, width } = given;
  const { context, page, complaints } = await visit(browser, given);
  if (person) await context.addCookies(person.cookies);
  await bringAxe(context);
  const rest = restOf(page);
  const refused = refusalsTo(page);
  const work = { page, text: await wordsOf(language), hands: pointing({ touch: width === 'phone' }) };
  const size = page.viewportSize() ?? { width: 0, height: 0 };
  const storage = await context.newCDPSession(page);

  const look = async (
    { address, first, refused: expected = [] }: Place,
    themes: readonly Theme[],
  ): Promise<Look> => {
    complaints.length = 0;
    refused.length = 0;
    // Another hash alone would be the same page. From an empty one it would be a new process, at half the time of a place.
    if (new URL(address, given.address).pathname === new URL(page.url()).pathname) await page.goto(elsewhere);
    await page.setViewportSize(size);
    await page.goto(address);
    await rest();
    await first?.(work);
    await rest();
    const words = await faultsOf(page, language);
    const axe: string[] = [];
    for (const colorScheme of themes) {
      await page.emulateMedia({ colorScheme });
      await page.waitForFunction(isStill);
      axe.push(...(await axeFindings(page)).map((finding) => `${colorScheme}: ${finding}`));
    }
    const fit: string[] = [];
    for (const wide of [size.width, 390, 320]) {
      await page.setViewportSize({ ...size, width: wide });
      fit.push(...(await misfits(page)).map((misfit) => `${wide} px: ${misfit}`));
    }
    return {
      title: await page.title(),
      axe,
      words,
      fit,
      complaints: [
        // Refusals are told twice by the browser: here with less.
        ...complaints.filter((complaint) => !complaint.includes('Failed to load resource')),
        ...refused.filter((each) => !expected.includes(each)),
        ...expected.filter((each) => !refused.includes(each)).map((each) => `there was no ${each}`),
      ],
    };
  };

  /** Nothing of what was begun meets the next one. */
  const tidy = async () => {
    await context.setOffline(false);
    await page.goto(elsewhere);
    await storage.send('Storage.clearDataForOrigin', { origin: given.address, storageTypes: 'indexeddb' });
    const { items = [] } = (await person?.access.listDrafts({})) ?? {};
    for (const { operation, subject } of items)
      await person?.access.dropDraft({ params: { operation, subject } });
  };

  return {
    look: async (place, themes) => {
      try {
        return await look(place, themes);
      } catch (error) {
        const complaint = `cannot be looked at: ${error instanceof Error ? error.message : error}`;
        return { title: '', axe: [], words: [], fit: [], complaints: [complaint] };
      } finally {
        if (place.first) await tidy();
      }
    },
    leave: () => context.close(),
  };
}

const elsewhere = '/favicon.svg';

// Runs in the page, without anything around it. A theme takes effect from the outside in, a frame for each element.
const isStill = () => document.getAnimations().every(({ playState }) => playState !== 'running');

/** `404 /api/v1/…` for what the server refused, with `:id` for every id, and the browser's words for what got no answer. */
function refusalsTo(page: Page): string[] {
  const refused: string[] = [];
  const path = (url: string) =>
    new URL(url).pathname.replaceAll(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, ':id');
  page.on('response', (response) => {
    if (response.status() >= 400) refused.push(`${response.status()} ${path(response.url())}`);
  });
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // Whoever goes on to another page breaks off what this one was still asking for.
    if (why !== 'net::ERR_ABORTED') refused.push(`${why} ${path(request.url())}`);
  });
  return refused;
}
