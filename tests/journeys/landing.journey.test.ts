import type { Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { programmeOperations } from '#modules/programme/contract.ts';
import { type Client, createClient } from '#platform/http/client.ts';
import { type OwnBrowser, openBrowser } from './browser.ts';
import { type BuiltServer, startServer } from './built-server.ts';
import { type Hands, keyboardOf, pointing } from './hands.ts';
import { type Visit, visit, type Width } from './visit.ts';
import { wordsOf } from './words.ts';

let server: BuiltServer;
let own: OwnBrowser;
let anyone: Client<typeof programmeOperations>;
const text = await wordsOf('nb');

beforeAll(async () => {
  server = await startServer();
  anyone = createClient(programmeOperations, { root: server.address, headers: () => ({}) });
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
  const map = () => me.page.getByRole('figure');
  /** A square with no other near. */
  const lone = /^Kragerø avsluttet/;

  beforeEach(async () => {
    me = await visit(own.browser, { address: server.address, language: 'nb', width });
    hands = way === 'with the keyboard' ? keyboardOf(me.page) : pointing({ touch: true });
    search = me.page.getByRole('search');
    field = search.getByRole('textbox', { name: text('web.landing.find') });
    await me.page.goto('/');
    await map().getByRole('link', { name: lone }).waitFor();
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
    await hands.press(map().getByRole('link', { name: lone }));
    await me.page.waitForURL('**/programmes/kragero');
  });

  it('chooses among marked squares that lie too close to be told apart', async () => {
    const close = map().getByRole('button', { name: /Vestre Toten/ });
    await hands.press(close);
    expect(await close.getAttribute('aria-expanded')).toBe('true');
    await hands.press(map().getByRole('link', { name: /^Vestre Toten avsluttet/ }));
    await me.page.waitForURL('**/programmes/vestre-toten');
  });

  it('leaves the squares that lie close as they were', async () => {
    const close = map().getByRole('button', { name: /Vestre Toten/ });
    await hands.press(close);
    await me.page.keyboard.press('Escape');
    await expect.poll(() => close.getAttribute('aria-expanded')).toBe('false');
    expect(await close.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  it('reads the map as a table, what is invented last and marked', async () => {
    await hands.press(me.page.getByRole('button', { name: text('web.map.as-table') }));
    const rows = me.page.getByRole('table').locator('tbody tr');
    const said = await rows.evaluateAll((all) =>
      all.map((row) => ({ name: row.querySelector('a')?.textContent, words: row.textContent })),
    );
    const { items } = await anyone.listPublicProgrammes({});
    const names = (example: boolean) =>
      items.filter((each) => each.example === example).map(({ name }) => name);
    const [real, invented] = [names(false), names(true)];
    expect([real.length, invented.length].every((count) => count > 0)).toBe(true);
    const marked = (row: { words: string }) => row.words.includes(text('web.map.invented'));
    const firstRows = said.slice(0, real.length);
    const lastRows = said.slice(real.length);
    expect(firstRows.map(({ name }) => name).sort()).toEqual(real.sort());
    expect(lastRows.map(({ name }) => name).sort()).toEqual(invented.sort());
    expect(firstRows.filter(marked)).toEqual([]);
    expect(lastRows.filter(marked)).toEqual(lastRows);
    await hands.press(rows.filter({ hasText: 'Vestre Toten, Innlandet' }).getByRole('link'));
    await me.page.waitForURL('**/programmes/vestre-toten');
  });
});
