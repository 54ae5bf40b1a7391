import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../../asking.ts';
import { type Double, startDouble } from '../../double.ts';

let double: Double;
beforeAll(async () => {
  double = await startDouble({ now: () => Date.parse('2026-11-27T12:00:00Z') });
});
afterAll(() => double.close());

const list = (query = '') => ask(`${double.bases['ssb-v2']}/tables?${query}`);
const ids = async (query: string) => (await list(query)).json.tables.map(({ id }: { id: string }) => id);

describe('the list of tables', () => {
  it('is the only place for frequency and first and last period', async () => {
    const { json } = await ask(`${double.bases['ssb-v2']}/tables/10540`);
    expect(json).toMatchObject({
      id: '10540',
      language: 'no',
      timeUnit: 'Monthly',
      firstPeriod: '2018M01',
      lastPeriod: '2026M10',
      discontinued: null,
    });
    expect(json.paths[0].map(({ id }: { id: string }) => id)).toEqual(['al', 'al06', 'regsys']);
    expect((await ask(`${double.bases['ssb-v2']}/tables/10540/metadata`)).text).not.toContain('Monthly');
  });

  it('goes in pages from 1, twenty to a page, with an address for the next', async () => {
    const { json } = await list();
    expect(json.page).toMatchObject({
      pageNumber: 1,
      pageSize: 20,
      totalElements: 8,
      totalPages: 1,
      links: [],
    });
    const first = (await list('pageSize=4')).json;
    expect(first.tables).toHaveLength(4);
    const next = first.page.links.find(({ rel }: { rel: string }) => rel === 'next').href;
    const second = (await ask(next)).json;
    expect(second.tables).toHaveLength(4);
    expect(second.page.links.some(({ rel }: { rel: string }) => rel === 'next')).toBe(false);
  });

  it('has no page past the last: 404, by its title', async () => {
    const { status, json } = await list('pageNumber=2');
    expect([status, json]).toEqual([
      404,
      { type: 'Parameter error', title: 'Non-existent page', detail: 'Non-existent page', status: 404 },
    ]);
  });

  it('finds whole words in titles and values, more with a star, all of them together', async () => {
    expect(await ids('query=arbeidsledige')).toEqual(['10540']);
    expect(await ids('query=arbeidsled')).toEqual([]);
    expect(await ids('query=arbeidsled*')).toEqual(['10540']);
    expect(await ids('query=eksempelvik befolkning')).toEqual(['07459', '06913', '01222']);
    expect(await ids('query=title:eksempelvik')).toEqual([]);
    expect(await ids('query=07459')).toEqual(['07459']);
  });

  it('leaves out closed series unless they are asked for', async () => {
    expect(await ids('query=innpendlere')).toEqual(['11616']);
    expect(await ids('query=innpendlere&includeDiscontinued=true')).toEqual(['11616', '03311']);
  });

  it('gives what was updated in the last days', async () => {
    expect(await ids('pastDays=30')).toEqual(['10540']);
    double.revise('ssb', '07459', { updated: '2026-11-27T07:00:00Z' });
    expect(await ids('pastDays=30')).toEqual(['07459', '10540']);
  });

  it('does not know in Sweden that a series has ended: the last period tells, the flag does not', async () => {
    const { json } = await ask(`${double.bases['scb-v2']}/tables/TAB638`);
    expect([json.lastPeriod, json.discontinued]).toEqual(['2024', null]);
  });

  it('has no table that does not exist, and no navigation', async () => {
    const { status, json } = await ask(`${double.bases['ssb-v2']}/tables/99999`);
    expect([status, json]).toEqual([
      404,
      { type: 'Parameter error', title: 'Non-existent table', status: 404 },
    ]);
    expect((await ask(`${double.bases['ssb-v2']}/navigation`)).status).toBe(404);
  });
});

describe('the configuration', () => {
  it('is Norway’s: 800 000 cells, CC BY, and a window of 0 that does not mean unlimited', async () => {
    const { json, headers } = await ask(`${double.bases['ssb-v2']}/config`);
    expect(json).toMatchObject({
      maxDataCells: 800_000,
      maxCallsPerTimeWindow: 0,
      timeWindow: 0,
      defaultLanguage: 'no',
    });
    expect(json.license).toContain('creativecommons.org/licenses/by/4.0');
    expect(json.dataFormats).toContain('parquet');
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(json.sourceReferences).toContainEqual({ language: 'no', text: 'Kilde: Statistisk sentralbyrå' });
  });

  it('is Sweden’s: 150 000 cells, CC0, the window said', async () => {
    const { json } = await ask(`${double.bases['scb-v2']}/config`);
    expect(json).toMatchObject({
      maxDataCells: 150_000,
      maxCallsPerTimeWindow: 30,
      timeWindow: 10,
      defaultLanguage: 'sv',
    });
    expect(json.license).toContain('cc0');
    expect(json.dataFormats).not.toContain('parquet');
    expect(json.languages.map(({ id }: { id: string }) => id)).toEqual(['en', 'sv']);
  });
});
