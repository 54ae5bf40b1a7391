import type { Page, Request } from 'playwright-core';

/** Waits until a page has come to rest: its heading is there, nothing is asked for, nothing is outlined that will come. */
export function restOf(page: Page): () => Promise<void> {
  const underway = new Set<Request>();
  page.on('request', (request) => underway.add(request));
  page.on('requestfinished', (request) => underway.delete(request));
  page.on('requestfailed', (request) => underway.delete(request));
  return async () => {
    await page.waitForFunction(isThere);
    for (let since = Date.now(), begun = since; Date.now() - since < quiet; ) {
      if (underway.size > 0 || !(await page.evaluate(isThere))) since = Date.now();
      if (since - begun > longest) throw new Error(`waits for ${[...underway].map((each) => each.url())}`);
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
  };
}

const quiet = 80;
const longest = 20_000;

// Runs in the page, without anything around it.
const isThere = () =>
  document.querySelector('h1') !== null &&
  document.querySelector('[aria-busy="true"]') === null &&
  document.fonts.status === 'loaded';
