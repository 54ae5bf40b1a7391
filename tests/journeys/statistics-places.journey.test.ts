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

describe.each(ways)('a visitor among places, $way', ({ way, width }) => {
  let me: Visit;
  let hands: Hands;

  beforeEach(async () => {
    me = await visit(own.browser, { address: server.address, language: 'nb', width });
    hands = way === 'with the keyboard' ? keyboardOf(me.page) : pointing({ touch: true });
  });
  afterEach(async () => {
    expect(me.complaints).toEqual([]);
    await me.context.close();
  });

  const heading = () => me.page.getByRole('heading', { level: 1 });
  const figure = (name: RegExp) => me.page.getByRole('figure', { name });

  it.each([
    ['aas', 'Ås'],
    ['Guovdageaidnu', 'Kautokeino'],
    ['3443', 'Vestre Toten'],
    ['soderhamn', undefined],
    ['söderhamn', 'Söderhamn'],
  ])('finds a municipality as it is spelt: %s', async (question, name) => {
    await me.page.goto('/places');
    const search = me.page.getByRole('search');
    await hands.write(search.getByRole('textbox', { name: text('statistics.find') }), question);
    if (name) {
      await search
        .getByRole('link', { name: new RegExp(name) })
        .first()
        .waitFor();
      expect(new URL(me.page.url()).searchParams.get('q')).toContain(question);
    } else await search.getByText(text('statistics.found-none', { question })).waitFor();
  });

  it('follows a former number to what became of it', async () => {
    await me.page.goto('/places/no-0529');
    await hands.press(me.page.getByRole('link', { name: 'Vestre Toten (3443)' }).first());
    await me.page.waitForURL('**/places/no-3443');
    await expect.poll(() => heading().textContent()).toBe('Vestre Toten');
    await me.page.getByText('omstilt import').first().waitFor();
  });

  it('comes to a municipality by its number alone, and chooses where two countries have it', async () => {
    await me.page.goto('/places/3443');
    await me.page.waitForURL('**/places/no-3443');
    await me.page.goto('/places/1401');
    await hands.press(me.page.getByRole('link', { name: 'Härryda' }));
    await me.page.waitForURL('**/places/se-1401');
  });

  it('reads what the numbers of a place say, and the numbers themselves', async () => {
    await me.page.goto('/places/no-9901');
    const population = figure(
      /^Folketall 1\. januar \(eksempel\): [\d\s]+ i \d{4}, [\d,]+ % (flere|færre) enn i \d{4}$/,
    );
    await population.waitFor();
    await population.getByRole('img').locator('svg').waitFor();
    await hands.press(population.getByRole('button', { name: text('figure.as-table') }));
    const rows = population.getByRole('table').locator('tbody tr');
    expect(await rows.count()).toBeGreaterThan(10);
    expect(await population.getByText(text('statistics.example')).count()).toBe(1);
    const address = await population
      .getByRole('link', { name: text('statistics.download') })
      .getAttribute('href');
    const answer = await me.context.request.get(address ?? '');
    const [head, first] = (await answer.text()).replace('\u{feff}', '').split(/\r?\n/);
    expect(head).toBe('place,name,period,series,value,state');
    expect(first).toMatch(/^9901,Eksempelvik,\d{4},ex\.population,\d+,/);
  });

  it('is told where a series breaks, and the finding does not reach over it', async () => {
    await me.page.goto('/places/no-9901');
    const unemployed = me.page.getByText(/^Brudd fra 2015: /).first();
    await unemployed.waitFor();
    const share = figure(/^Andel av arbeidsplassene som pendlere har/);
    expect(await share.getAttribute('aria-labelledby')).toBeTruthy();
    expect(await share.getByRole('heading').textContent()).toMatch(/enn i 2015$/);
  });

  it('keeps the boundaries and the state of the statistics in the address', async () => {
    await me.page.goto('/places/no-9901?boundaries=2019-01-01&asOf=4');
    await me.page
      .getByText(/Grenser per 1\. januar 2019/)
      .first()
      .waitFor();
    const chosen = me.page.getByRole('combobox', { name: text('statistics.as-of') });
    expect(await chosen.inputValue()).toBe('4');
    await chosen.selectOption('');
    await expect.poll(() => new URL(me.page.url()).search).toBe('?boundaries=2019-01-01');
  });

  it('reads the map as a table, sorted as asked', async () => {
    await me.page.goto('/places?country=example&view=table');
    const value = me.page.getByRole('columnheader', { name: 'personer' });
    await hands.press(value.getByRole('button'));
    await expect.poll(() => value.getAttribute('aria-sort')).toBe('descending');
    expect(new URL(me.page.url()).searchParams.get('sort')).toBe('-value');
    const names = await me.page.locator('tbody th').allTextContents();
    await hands.press(value.getByRole('button'));
    await expect.poll(() => me.page.locator('tbody th').allTextContents()).toEqual(names.reverse());
  });
});

it('goes over the map with the arrow keys alone, hears name and number, and opens a place', async () => {
  const me = await visit(own.browser, { address: server.address, language: 'nb', width: 'desktop' });
  await me.page.goto('/places?country=example');
  const map = me.page.getByRole('listbox', { name: text('statistics.map.label') });
  await map.waitFor();
  for (let steps = 0; steps < 60; steps += 1) {
    if (await map.evaluate((each) => each === document.activeElement)) break;
    await me.page.keyboard.press('Tab');
  }
  const heard = async () =>
    me.page.evaluate(() => {
      const id = document.activeElement?.getAttribute('aria-activedescendant');
      return id ? document.getElementById(id)?.getAttribute('aria-label') : null;
    });
  const first = await heard();
  expect(first).toMatch(/^\S.*, Eksempelfylket: [\d\s]+$/);
  await me.page.keyboard.press('ArrowRight');
  await me.page.keyboard.press('ArrowDown');
  const there = await heard();
  expect(there).not.toBe(first);
  expect(there).toMatch(/^\S.*, Eksempelfylket: /);
  await me.page.keyboard.press('ArrowUp');
  await me.page.keyboard.press('ArrowLeft');
  expect(await heard()).toBe(first);
  const outline = await map.evaluate((each) => getComputedStyle(each).outlineStyle);
  expect(outline).not.toBe('none');
  await me.page.keyboard.press('Enter');
  await me.page.waitForURL('**/places/no-99*');
  await expect
    .poll(() => me.page.getByRole('heading', { level: 1 }).textContent())
    .toBe(first?.split(',')[0]);
  expect(me.complaints).toEqual([]);
  await me.context.close();
});

it('draws the municipalities with their own boundaries from a file that the reader has', async () => {
  const me = await visit(own.browser, { address: server.address, language: 'nb', width: 'desktop' });
  await me.page.goto('/places?country=example&view=boundaries');
  const field = me.page.getByLabel(text('statistics.boundary-file.choose'));
  const file = (content: unknown) => ({
    name: 'grenser.geojson',
    mimeType: 'application/geo+json',
    buffer: Buffer.from(JSON.stringify(content)),
  });
  await field.setInputFiles(file({ type: 'FeatureCollection', features: [area('0000', 10)] }));
  await me.page.getByText(text('statistics.boundary-file.no-code')).waitFor();
  await field.setInputFiles(
    file({ type: 'FeatureCollection', features: [area('9901', 10), area('9902', 11)] }),
  );
  const map = me.page.getByRole('listbox', { name: text('statistics.map.label') });
  await map.getByRole('option', { name: /^Eksempelvik/ }).waitFor();
  expect(await map.getByRole('option').count()).toBe(2);
  await me.context.close();

  function area(number: string, west: number) {
    const ring = [
      [west, 60],
      [west + 1, 60],
      [west + 1, 61],
      [west, 61],
      [west, 60],
    ];
    return {
      type: 'Feature',
      properties: { kommunenummer: number },
      geometry: { type: 'Polygon', coordinates: [ring] },
    };
  }
});
