import type { Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type OwnBrowser, openBrowser } from './browser.ts';
import { type BuiltServer, startServer } from './built-server.ts';
import { type Hands, keyboardOf, pointing } from './hands.ts';
import { type Visit, visit, type Width } from './visit.ts';
import { wordsOf } from './words.ts';

let server: BuiltServer;
let own: OwnBrowser;
const text = await wordsOf('nb');

beforeAll(async () => {
  server = await startServer();
  own = await openBrowser();
});
afterAll(async () => {
  await own?.close();
  expect(await server?.stop()).toEqual([]);
});

const ways: readonly { way: string; width: Width }[] = [
  { way: 'with the keyboard', width: 'desktop' },
  { way: 'with a thumb', width: 'phone' },
];

describe.each(ways)('a visitor, $way', ({ way, width }) => {
  let me: Visit;
  let hands: Hands;
  let field: Locator;
  let search: Locator;

  beforeEach(async () => {
    me = await visit(own.browser, { address: server.address, language: 'nb', width });
    hands = way === 'with the keyboard' ? keyboardOf(me.page) : pointing({ touch: true });
    search = me.page.getByRole('search');
    field = search.getByRole('textbox', { name: text('web.landing.find') });
    await me.page.goto('/');
    await me.page.getByRole('link', { name: /^Vestre Toten avsluttet/ }).waitFor();
  });
  afterEach(async () => {
    expect(me.complaints).toEqual([]);
    await me.context.close();
  });

  it('finds a programme by its municipality', async () => {
    await hands.write(field, 'Toten');
    await hands.press(search.getByRole('link', { name: 'Omstillingsprogrammet i Vestre Toten' }));
    await me.page.waitForURL('**/programmes/vestre-toten');
  });

  it('is taken to the only programme of a name at once', async () => {
    await hands.write(field, 'vestre toten');
    await hands.press(search.getByRole('button', { name: text('web.landing.find-button') }));
    await me.page.waitForURL('**/programmes/vestre-toten');
  });

  it('is told of a municipality that it has no programme here', async () => {
    await hands.write(field, 'Lom');
    await expect
      .poll(() => search.getByRole('listitem').allTextContents())
      .toEqual([`Lom, Innlandet${text('web.landing.find-without')}`]);
  });

  it('follows a marked square to its programme', async () => {
    await hands.press(me.page.getByRole('link', { name: /^Vestre Toten avsluttet/ }));
    await me.page.waitForURL('**/programmes/vestre-toten');
  });

  it('reads the map as a table, what is invented last and marked', async () => {
    await hands.press(me.page.getByRole('button', { name: text('web.map.as-table') }));
    const rows = me.page.getByRole('table').locator('tbody tr');
    expect(await rows.count()).toBe(2);
    expect(await rows.first().textContent()).toContain('Vestre Toten, Innlandet');
    expect(await rows.last().textContent()).toContain(text('web.map.invented'));
    await hands.press(rows.first().getByRole('link'));
    await me.page.waitForURL('**/programmes/vestre-toten');
  });
});
