import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '#platform/language/language.ts';
import { type OwnBrowser, openBrowser } from './browser.ts';
import { type BuiltServer, startServer } from './built-server.ts';
import { restOf } from './every-page-rest.ts';
import { visit } from './visit.ts';
import { wordsOf } from './words.ts';

/**
 * `cases/cannot-be-misread.db.test.ts` reads what the installation says of Vestre Toten; here is what a page shows of it:
 * "about 180 new and secured jobs" is nowhere 180 that were created.
 */
let server: BuiltServer;
let own: OwnBrowser;

beforeAll(async () => {
  server = await startServer();
  own = await openBrowser();
});
afterAll(async () => {
  await own?.close();
  expect(await server?.stop()).toEqual([]);
});

describe.each(languages)('the page of Vestre Toten, in %s', (language) => {
  it('says 180 of nothing but of both kinds together, or in a quote that is marked as differing', async () => {
    const text = await wordsOf(language);
    const { context, page } = await visit(own.browser, { address: server.address, language });
    const rest = restOf(page);
    await page.goto('/programmes/vestre-toten');
    await rest();
    await page.locator('details').evaluateAll((all) => {
      for (const each of all) each.setAttribute('open', '');
    });
    await rest();
    const { shown, told } = await said180(page);
    const isPlain = (words: string) => /sikr|secur|säkr|trygg/i.test(words);
    const notSplit = text('results.published.not-split', { most: '180' });
    const isFair = (words: string) =>
      isPlain(words) || words.includes(text('results.published.differs')) || words.endsWith(notSplit);
    expect(shown.filter((words) => !isFair(words))).toEqual([]);
    expect(told.filter((words) => !isPlain(words))).toEqual([]);
    expect(shown.some((words) => words.includes(text('results.published.differs')))).toBe(true);
    expect(shown.filter(isPlain).length).toBeGreaterThan(1);
    await context.close();
  });
});

it('and the reading would find it', async () => {
  const page = await own.browser.newPage();
  await page.setContent(
    `<p>Det ble skapt <b>180</b> arbeidsplasser.</p><ul><li>Sikret og skapt: 180</li></ul>
    <table><tr><th>Skapte</th><td>180</td></tr></table><svg aria-label="180 skapte"></svg><p>18 000 000 og 2180</p>`,
  );
  expect(await said180(page)).toEqual({
    shown: ['Det ble skapt 180 arbeidsplasser.', 'Sikret og skapt: 180', 'Skapte 180'],
    told: ['180 skapte'],
  });
  await page.close();
});

/** Wherever 180 stands, the row or sentence that it is read in; and what is told of a thing instead of being shown. */
const said180 = (page: Page): Promise<{ shown: string[]; told: string[] }> =>
  page.evaluate(() => {
    const of180 = /(?<![\d.,\u00a0])180(?![\d\u00a0])/;
    const read = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    const shown = new Set<string>();
    const walk = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const around = node.parentElement;
      if (!around || !of180.test(node.textContent ?? '') || around.closest('script, style')) continue;
      const row = around.closest(
        'li[data-differs], blockquote, tr, dl > div, dl, p, h1, h2, h3, h4, li, figcaption, text',
      );
      const within = row?.closest('li[data-differs]') ?? row ?? around;
      shown.add([...within.querySelectorAll('th, td')].map(read).join(' ') || read(within));
    }
    const told = [...document.querySelectorAll('*')].flatMap((element) =>
      ['aria-label', 'aria-description', 'title', 'alt', 'value', 'content', 'placeholder']
        .map((name) => element.getAttribute(name) ?? '')
        .filter((words) => of180.test(words)),
    );
    return { shown: [...shown], told };
  });
