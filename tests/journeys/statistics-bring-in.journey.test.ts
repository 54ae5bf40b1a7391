import { text as textOf } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OwnBrowser, openBrowser } from './browser.ts';
import { type BuiltServer, startServer } from './built-server.ts';
import { keyboardOf, pointing } from './hands.ts';
import { type AtWork, signIn } from './programme-leader.ts';
import { type Visit, visit } from './visit.ts';
import { wordsOf } from './words.ts';

let server: BuiltServer;
let own: OwnBrowser;

beforeAll(async () => {
  server = await startServer({ OMSTILT_OFFLINE: 'true' });
  own = await openBrowser();
});
afterAll(async () => {
  await own?.close();
  expect(await server?.stop()).toEqual([]);
});

/** As Statistics Norway publishes them (table 07459), and a row whose number is none. */
const list = (rows: readonly string[]) => ({
  name: 'folketall.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(['kommunenummer;år;no.population', ...rows, '3443;2024;mange', ''].join('\r\n')),
});

const journeys = [
  {
    language: 'nb',
    width: 'desktop',
    by: 'keyboard',
    rows: ['3443;2026;13612', '0301;2026;728714'],
    place: { address: '/places/no-3443', says: /13 612/ },
  },
  {
    language: 'sv',
    width: 'phone',
    by: 'pointer',
    rows: ['0529;2005;12546'],
    place: { address: '/places/no-3443', says: /12 546|8,5 %/ },
  },
] as const;

describe.each(journeys)(
  'an administrator, $language, $width, $by',
  ({ language, width, by, rows, place }) => {
    let me: Visit;
    let work: AtWork;

    beforeAll(async () => {
      me = await visit(own.browser, { address: server.address, language, width });
      const hands = by === 'keyboard' ? keyboardOf(me.page) : pointing({ touch: true });
      work = { page: me.page, hands, text: await wordsOf(language) };
      await me.page.goto(`/sign-in?return=${encodeURIComponent('/data/bring-in?way=file')}`);
      await hands.press(me.page.getByRole('button', { name: /Tora Tabell/ }));
      await me.page.waitForURL('**/data/bring-in?way=file');
    });
    afterAll(async () => {
      expect(me.complaints).toEqual([]);
      await me.context.close();
    });

    it('sees how a list is understood, and the row that is wrong', async () => {
      const { page, hands, text } = work;
      await hands.give(page.getByLabel(text('importing.choose')), list(rows));
      await page
        .getByRole('heading', { name: text('importing.preview', { name: 'folketall.csv' }) })
        .waitFor();
      await page.getByRole('row', { name: /^A kommunenummer/ }).waitFor();
      const problems = page.getByRole('region', { name: text('importing.problems') });
      await problems.getByText('mange').first().waitFor();
      await page.getByRole('rowheader', { name: /\S no\.population$/ }).waitFor();
    });

    it('gets the row back as a file, with the reason', async () => {
      const { page, hands, text } = work;
      const coming = page.waitForEvent('download');
      await hands.press(page.getByRole('button', { name: text('file.csv') }).first());
      const file = await coming;
      expect(file.suggestedFilename()).toBe('folketall-rows.csv');
      const said = (await textOf(await file.createReadStream())).split(/\r?\n/);
      expect(said.filter(Boolean)).toHaveLength(2);
      expect(said[1]).toContain('mange');
    });

    it('brings in the good rows, and finds them where everybody reads them', async () => {
      const { page, hands, text } = work;
      const run = page.getByRole('button', { name: text('statistics.bring.run', { count: rows.length }) });
      expect(await run.getAttribute('aria-disabled')).toBe('true');
      await hands.press(page.getByRole('radio', { name: new RegExp(text('importing.choice-good')) }));
      await hands.press(run);
      await page.getByText(text('importing.done-failed', { count: 1 })).waitFor();
      await hands.press(page.getByRole('link', { name: text('statistics.bring.see-series') }));
      await page.waitForURL('**/data/no.population');
      await page.getByText('folketall.csv').first().waitFor();
      await page.goto(place.address);
      await page.getByRole('heading', { name: place.says }).first().waitFor();
    });
  },
);

it('who may not bring in is told why, and what to do', async () => {
  const me = await visit(own.browser, { address: server.address, language: 'nb' });
  const text = await wordsOf('nb');
  await signIn({ page: me.page, hands: pointing({ touch: false }), text }, 'Ingrid Prøve');
  await me.page.goto('/data/bring-in');
  await me.page.getByText(text('statistics.bring.may-not')).waitFor();
  expect(await me.page.getByRole('radio').count()).toBe(0);
  await me.context.close();
});

it('without a net the button says why it waits', async () => {
  const me = await visit(own.browser, { address: server.address, language: 'nb' });
  const text = await wordsOf('nb');
  await me.page.goto(`/sign-in?return=${encodeURIComponent('/data/bring-in')}`);
  await me.page.getByRole('button', { name: /Tora Tabell/ }).click();
  const button = me.page.getByRole('button', { name: text('statistics.bring.fetch-table') });
  await button.waitFor();
  expect(await button.getAttribute('aria-disabled')).toBe('true');
  await me.page.getByText(text('statistics.bring.offline')).waitFor();
  await me.context.close();
});
