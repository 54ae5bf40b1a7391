import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../asking.ts';
import { type Double, startDouble } from '../double.ts';
import { mainUnits } from './units.ts';

let double: Double;
beforeAll(async () => {
  double = await startDouble();
});
afterAll(() => double.close());

const get = (path: string) => ask(`${double.bases.register}${path}`);
type Listed = { organisasjonsnummer: string; antallAnsatte?: number };

describe('the register of enterprises', () => {
  it('knows a unit, does not know another, and says 410 of one that was removed', async () => {
    const there = mainUnits.find(({ removed }) => !removed);
    const gone = mainUnits.find(({ removed }) => removed);
    const { status, json } = await get(`/enheter/${there?.number}`);
    expect([status, json.organisasjonsnummer]).toEqual([200, there?.number]);
    expect((await get('/enheter/999999999')).status).toBe(404);
    const refused = await get(`/enheter/${gone?.number}`);
    expect([refused.status, refused.json.organisasjonsnummer]).toEqual([410, gone?.number]);
    expect(refused.text).not.toContain('OPPDIKTET');
  });

  it('finds by municipality, industry, size and parent', async () => {
    const { json } = await get(
      '/enheter?kommunenummer=9901,9902&fraAntallAnsatte=5&tilAntallAnsatte=100&size=200',
    );
    expect(json._embedded.enheter.length).toBeGreaterThan(2);
    for (const { forretningsadresse, antallAnsatte } of json._embedded.enheter) {
      expect(['9901', '9902']).toContain(forretningsadresse.kommunenummer);
      expect(antallAnsatte).toBeGreaterThanOrEqual(5);
      expect(antallAnsatte).toBeLessThanOrEqual(100);
    }
    const byIndustry = await get('/enheter?naeringskode=24&size=200');
    for (const { naeringskode1 } of byIndustry.json._embedded.enheter)
      expect(naeringskode1.kode).toBe('24.420');
    const parent = mainUnits[0]?.number;
    expect((await get(`/underenheter?overordnetEnhet=${parent}`)).json.page.totalElements).toBe(3);
    for (const { konkurs } of (await get('/enheter?konkurs=true')).json._embedded.enheter)
      expect(konkurs).toBe(true);
    for (const { nedleggelsesdato } of (await get('/underenheter?fraNedleggelsesdato=2015-01-01&size=9')).json
      ._embedded.underenheter)
      expect(nedleggelsesdato >= '2015-01-01').toBe(true);
  });

  it('answers in pages from 0, with links, and no list where nothing was found', async () => {
    const { json } = await get('/enheter?size=100&page=1');
    expect(json.page).toEqual({ size: 100, totalElements: 234, totalPages: 3, number: 1 });
    expect((await ask(json._links.next.href)).json._embedded.enheter).toHaveLength(34);
    const nothing = (await get('/enheter?kommunenummer=0301')).json;
    expect([nothing._embedded, nothing.page.totalElements]).toEqual([undefined, 0]);
    expect((await get('/enheter')).json.page.size).toBe(20);
  });

  it('lets nobody past the ten-thousandth', async () => {
    expect((await get('/underenheter?size=100&page=99')).status).toBe(200);
    expect((await get('/underenheter?size=10000&page=0')).json._embedded.underenheter).toHaveLength(10_000);
    const refused = await get('/underenheter?size=100&page=100');
    expect([refused.status, refused.json.feilmelding]).toEqual([400, expect.stringContaining('10000')]);
    expect((await get('/underenheter?size=10001')).status).toBe(400);
  });

  it('does not say how many one to four are', async () => {
    const { json } = await get('/enheter?size=300');
    const hidden = json._embedded.enheter.filter((each: Listed) => each.antallAnsatte === undefined);
    expect(hidden.length).toBeGreaterThan(0);
    for (const each of hidden) expect(each.harRegistrertAntallAnsatte).toBe(true);
    for (const each of json._embedded.enheter) expect([1, 2, 3, 4]).not.toContain(each.antallAnsatte);
  });

  it('bears numbers that end in their check digit, and are in no real series', () => {
    for (const { number } of mainUnits) {
      expect(number).toMatch(/^31\d{7}$/);
      const sum = [3, 2, 7, 6, 5, 4, 3, 2, 1].reduce((all, weight, i) => all + weight * Number(number[i]), 0);
      expect(sum % 11).toBe(0);
    }
    expect(new Set(mainUnits.map(({ number }) => number)).size).toBe(mainUnits.length);
  });
});

describe('the feed of changes', () => {
  it('begins with this id or the next greater one, and numbers units and sub-units on their own', async () => {
    const feed = (await get('/oppdateringer/underenheter?oppdateringsid=500003&size=3')).json;
    const ids = feed._embedded.oppdaterteUnderenheter.map(
      ({ oppdateringsid }: { oppdateringsid: number }) => oppdateringsid,
    );
    expect(ids).toEqual([500_003, 500_006, 500_009]);
    const between = (await get('/oppdateringer/underenheter?oppdateringsid=500004&size=1')).json;
    expect(between._embedded.oppdaterteUnderenheter[0].oppdateringsid).toBe(500_006);
    expect(
      (await get('/oppdateringer/enheter?size=1')).json._embedded.oppdaterteEnheter[0].oppdateringsid,
    ).toBe(1_000);
  });

  it('begins with a moment, and ends with an answer without a list', async () => {
    const { json } = await get('/oppdateringer/enheter?dato=2026-01-02T00:00:00.000Z&size=1');
    expect(json._embedded.oppdaterteEnheter[0].dato).toBe('2026-01-02T00:00:00.000Z');
    const end = (await get('/oppdateringer/enheter?oppdateringsid=99999999')).json;
    expect([end._embedded, end.page.totalElements]).toEqual([undefined, 0]);
    expect((await get('/oppdateringer/enheter?size=10001')).status).toBe(400);
  });

  it('read page by page from the last id leaves out nothing and repeats nothing', async () => {
    const seen: number[] = [];
    for (let from = 0; ; from = (seen.at(-1) ?? 0) + 1) {
      const { json } = await get(`/oppdateringer/enheter?oppdateringsid=${from}&size=100`);
      if (!json._embedded) break;
      seen.push(
        ...json._embedded.oppdaterteEnheter.map(
          ({ oppdateringsid }: { oppdateringsid: number }) => oppdateringsid,
        ),
      );
    }
    expect(seen).toEqual(mainUnits.map((_, i) => 1_000 + i * 3));
  });
});

it('gives all at once as a gzipped file', async () => {
  const { bytes, headers } = await get('/enheter/lastned');
  expect(headers.get('content-encoding')).toBeNull();
  expect(JSON.parse(gunzipSync(bytes).toString('utf8'))).toHaveLength(234);
});
