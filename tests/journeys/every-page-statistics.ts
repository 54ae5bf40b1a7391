import type { Place } from './every-page-places.ts';
import type { State } from './every-page-states.ts';

const mapAsked: State = async ({ page, text }) => {
  await page.getByRole('listbox', { name: text('statistics.map.label') }).focus();
  await page.keyboard.press('ArrowRight');
  await page.getByText(/^Åpne siden til|^Opne sida til|^Öppna sidan för|^Open the page of/).waitFor();
};

const industriesOpen: State = async ({ page, hands }) => {
  await hands.press(page.locator('button[aria-expanded="false"].om-as-link').first());
  await page.locator('.data-parts .data-series li').first().waitFor();
};

const firstAsTable: State = async ({ page, hands, text }) => {
  await hands.press(page.getByRole('button', { name: text('figure.as-table') }).first());
  await page.getByRole('table').first().waitFor();
};

const allDrawn: State = async ({ page }) => {
  for (const chart of await page.locator('.om-chart').all()) {
    await chart.scrollIntoViewIfNeeded();
    await chart.locator('svg').waitFor();
  }
};

/** The pages of the statistics, with the example county and without any numbers of the countries. */
export const statisticsPlaces: Readonly<Record<string, readonly Place[]>> = {
  '/places': [
    { name: 'the example county', address: '/places?country=example' },
    { name: 'a square that one has come to', address: '/places?country=example', first: mapAsked },
    { name: 'as a table', address: '/places?country=example&view=table&sort=-value' },
    { name: 'without boundaries', address: '/places?country=example&view=boundaries' },
    { name: 'nothing loaded', address: '/places' },
    { name: 'Sweden, nothing loaded', address: '/places?country=SE&view=table' },
    { name: 'places found', address: '/places?country=example&q=vestre' },
    { name: 'no place found', address: '/places?country=example&q=finnesikke' },
  ],
  '/places/$place': [
    { name: 'with numbers', address: '/places/no-9901' },
    { name: 'every chart drawn', address: '/places/no-9902', first: allDrawn },
    { name: 'a chart as a table', address: '/places/no-9901', first: firstAsTable },
    { name: 'a former number', address: '/places/no-0529' },
    { name: 'nothing loaded', address: '/places/no-3443' },
    { name: 'several together', address: '/places/no-1508+1580' },
    { name: 'one number in two countries', address: '/places/1401' },
    {
      name: 'unknown',
      address: '/places/no-0000',
      refused: ['404 /api/v1/public/statistics/places/no-0000'],
    },
  ],
  '/data': [
    { name: 'the catalogue', address: '/data' },
    { name: 'narrowed', address: '/data?country=example&topic=population&loaded=true' },
    { name: 'nothing found', address: '/data?q=finnesikke' },
    { name: 'industries opened', address: '/data?topic=industry', first: industriesOpen },
  ],
  '/data/$series': [
    { name: 'loaded, in two vintages', address: '/data/ex.population' },
    { name: 'one of many parts', address: '/data/ex.employed-workplace.C' },
    { name: 'not loaded', address: '/data/no.population' },
    { name: 'unknown', address: '/data/no.nothing' },
  ],
  '/data/bring-in': [
    { name: 'a table of an office', address: '/data/bring-in', by: 'Tora Tabell' },
    { name: 'the municipalities', address: '/data/bring-in?way=places', by: 'Tora Tabell' },
    { name: 'a file', address: '/data/bring-in?way=file', by: 'Tora Tabell' },
    { name: 'who may not', address: '/data/bring-in', by: 'Ingrid Prøve' },
  ],
};
