import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Manifest } from '#apps/web/budget.ts';
import { root } from '#platform/database/root.ts';
import type { Translate } from '#platform/language/translate.ts';
import { languageNames } from '#platform/ui/language/language-names.ts';
import { everyWord } from '#tests/words/every-word.ts';
import { type OwnBrowser, openBrowser } from './browser.ts';
import { type BuiltServer, startServer } from './built-server.ts';
import { type SignedIn, signedIn } from './every-page-people.ts';
import { restOf } from './every-page-rest.ts';
import { visit, type Width } from './visit.ts';
import { wordsOf } from './words.ts';

let server: BuiltServer;
let own: OwnBrowser;
let ingrid: SignedIn;

beforeAll(async () => {
  server = await startServer({ REQUESTS_PER_MINUTE: '100000' });
  own = await openBrowser();
  ingrid = await signedIn(own.browser, server.address, 'Ingrid Prøve');
});

afterAll(async () => {
  await own?.close();
  expect(await server?.stop()).toEqual([]);
});

const logbook = '/programmes/eksempelvik/logbook';

describe.each(['desktop', 'phone'] as const)('another language, %s', (width) => {
  it('keeps the form and what is typed in it, and shows no key on the way', async () => {
    const { page } = await atWork(logbook, width);
    const [nb, sv] = [await wordsOf('nb'), await wordsOf('sv')];
    const field = page.getByLabel(nb('logbook.field.text'));
    await field.fill('Ringte 8 bedrifter');
    const before = await field.elementHandle();
    await page.evaluate(recordWhatIsShown);
    await openLanguages(page, width, nb);
    await page.getByRole('button', { name: languageNames.sv }).click();
    const after = page.getByLabel(sv('logbook.field.text'));
    expect(await after.inputValue()).toBe('Ringte 8 bedrifter');
    expect(await after.evaluate((now, was) => now === was, before)).toBe(true);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('sv');
    const shown = await page.evaluate(() => (window as unknown as { shown: string[] }).shown);
    expect(shown.filter((text) => text in everyWord.nb)).toEqual([]);
    expect(shown).toContain(sv('rail.logbook'));
    await page.context().close();
  });

  it('that cannot be fetched leaves the page as it is, says so, and can be asked for again', async () => {
    const { page } = await atWork(logbook, width);
    const nb = await wordsOf('nb');
    const field = page.getByLabel(nb('logbook.field.text'));
    await field.fill('Ringte 8 bedrifter');
    await page.route('**/assets/sv-*.js', (route) => route.abort());
    await openLanguages(page, width, nb);
    const choice = page.getByRole('button', { name: languageNames.sv });
    await choice.click();
    await page
      .getByRole('alert')
      .filter({ hasText: nb('problem.no-connection.title') })
      .waitFor();
    expect(await field.inputValue()).toBe('Ringte 8 bedrifter');
    await page.unroute('**/assets/sv-*.js');
    await choice.click();
    await page.waitForFunction(() => document.documentElement.lang === 'sv');
    await page.context().close();
  });
});

describe('words that cannot be fetched', () => {
  it('end in a way out when they are those of every page', async () => {
    const nb = await wordsOf('nb');
    const { page } = await visit(own.browser, { address: server.address, language: 'nb' });
    const file = `**/${await fileOf('apps/web/menu/words/nb.ts')}`;
    await page.route(file, (route) => route.abort());
    await page.goto('/privacy');
    await page.getByRole('heading', { name: nb('problem.no-connection.title') }).waitFor();
    await page.unroute(file);
    await page.getByRole('button', { name: nb('common.again') }).click();
    await page.getByRole('heading', { name: nb('web.privacy.title'), level: 1 }).waitFor();
    await page.context().close();
  });

  it('end in a way out when they are those of one page', async () => {
    const nb = await wordsOf('nb');
    const { page } = await visit(own.browser, { address: server.address, language: 'nb' });
    const file = `**/${await fileOf('apps/web/statements/messages/nb.ts')}`;
    await page.route(file, (route) => route.abort());
    await page.goto('/privacy');
    await page.getByRole('heading', { name: nb('page.broken.title') }).waitFor();
    await page.unroute(file);
    await page.getByRole('button', { name: nb('page.broken.again') }).click();
    await page.getByRole('heading', { name: nb('web.privacy.title'), level: 1 }).waitFor();
    await page.context().close();
  });
});

describe('a page', () => {
  it('fetches one language, no words of the server, and each file once', async () => {
    const { page } = await visit(own.browser, { address: server.address, language: 'nn' });
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname.slice(1)));
    await page.goto('/programmes/eksempelvik');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    const words = fetched.filter((file) => /\/(nb|nn|sv|en)-[^/]*\.js$/.test(file));
    expect(words.length).toBeGreaterThan(3);
    expect(words.filter((file) => !file.includes('/nn-'))).toEqual([]);
    expect(new Set(words).size).toBe(words.length);
    await page.context().close();
  });
});

async function atWork(address: string, width: Width) {
  const me = await visit(own.browser, { address: server.address, language: 'nb', width });
  await me.context.addCookies(ingrid.cookies);
  const rest = restOf(me.page);
  await me.page.goto(address);
  // What was written before is there by then, and is not mixed with what is written now.
  await rest();
  return me;
}

/** The choices stand behind the language that is spoken; on a telephone, in the menu. */
const openLanguages = (page: Page, width: Width, text: Translate) =>
  page
    .getByRole('button', {
      name: width === 'phone' ? text('shell.menu') : `${languageNames.nb}. ${text('shell.language')}`,
    })
    .click();

/** The file that a source became, as Vite wrote it down. */
async function fileOf(source: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(root, 'dist/web/manifest.json'), 'utf8')) as Manifest;
  const key = Object.keys(manifest).find((each) => source.endsWith(each));
  const file = key && manifest[key]?.file;
  if (!file) throw new Error(`Nothing was made of ${source}`);
  return file;
}

// Runs in the page, without anything around it: every text that stood there, be it for one moment.
const recordWhatIsShown = () => {
  const shown: string[] = [];
  (window as unknown as { shown: string[] }).shown = shown;
  new MutationObserver(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) shown.push(text.textContent ?? '');
  }).observe(document.body, { childList: true, subtree: true, characterData: true });
};
