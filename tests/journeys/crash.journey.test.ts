import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OwnBrowser, openBrowser } from './browser.ts';
import { type BuiltServer, startServer } from './built-server.ts';
import { pointing } from './hands.ts';
import { type AtWork, entryWith, logbook, sendButton, signIn, textField } from './programme-leader.ts';
import { visit } from './visit.ts';
import { wordsOf } from './words.ts';

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

async function atTheLogbook(): Promise<AtWork> {
  const { page } = await visit(own.browser, { address: server.address, language: 'nb' });
  const work = { page, hands: pointing({ touch: false }), text: await wordsOf('nb') };
  await signIn(work, 'Ingrid Prøve', logbook);
  return work;
}

const text =
  'Styret i Modellmek møtte oss i dag og sa ja til ny linje for aluminium, med åtte ansatte fra våren. ';

/** Types as fast as somebody does, on and on; tells what had been typed two seconds ago. */
async function typing(page: Page, from = 0): Promise<{ stop(): Promise<{ all: string; atLeast: string }> }> {
  const strokes: { at: number; length: number }[] = [];
  let going = true;
  const words = text.repeat(3);
  const typed = (async () => {
    for (let length = from + 1; going && length <= words.length; length += 1) {
      await page.keyboard.insertText(words[length - 1] ?? '');
      strokes.push({ at: Date.now(), length });
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
  })().catch(() => {});
  return {
    stop: async () => {
      const now = Date.now();
      going = false;
      await typed;
      const safe = strokes.findLast(({ at }) => at <= now - 2_000)?.length ?? from;
      return { all: words.slice(0, strokes.at(-1)?.length ?? from), atLeast: words.slice(0, safe) };
    },
  };
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('in the middle of a form, at most two seconds of typing are gone', () => {
  it('when the browser is killed, and the form is opened on another machine', async () => {
    const work = await atTheLogbook();
    await textField(work).focus();
    const hand = await typing(work.page);
    await wait(6_000);
    await own.crash();
    const { atLeast } = await hand.stop();
    expect(atLeast.length).toBeGreaterThan(40);

    own = await openBrowser();
    const elsewhere = await atTheLogbook();
    await expect.poll(() => textField(elsewhere).inputValue()).toContain(atLeast);
    await elsewhere.page.getByRole('button', { name: elsewhere.text('draft.discard') }).click();
  });

  it('when the server is killed, and the page with it: the browser has every word', async () => {
    const work = await atTheLogbook();
    await textField(work).focus();
    const hand = await typing(work.page);
    await wait(3_000);
    await server.kill();
    await wait(3_000);
    const { atLeast } = await hand.stop();
    await work.page.close();
    await server.start();
    const page = await work.page.context().newPage();
    await page.goto(logbook);
    const again = { ...work, page };
    await expect.poll(() => textField(again).inputValue()).toContain(atLeast);
    await sendButton(again).click();
    await entryWith(again, atLeast.trim()).waitFor();
  });
});
