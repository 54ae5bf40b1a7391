import { afterAll, beforeAll, expect, it } from 'vitest';
import { ask } from '../asking.ts';
import { type Double, startDouble } from '../double.ts';

let double: Double;
beforeAll(async () => {
  double = await startDouble({ now: () => Date.parse('2026-11-27T12:00:00Z') });
});
afterAll(() => double.close());

const get = (path: string) => ask(`${double.bases.kommuneinfo}${path}`);

it('lists what is there today, and nothing that was', async () => {
  const { json } = await get('/kommuner');
  const codes = json.map(({ kommunenummer }: { kommunenummer: string }) => kommunenummer);
  expect(codes).toContain('9921');
  expect(codes).not.toContain('9905');
  expect(Object.keys(json[0])).toEqual(['kommunenummer', 'kommunenavn', 'kommunenavnNorsk']);
});

it('says more of one, and 404 of one that is not', async () => {
  const { json } = await get('/kommuner/9921');
  expect(json).toMatchObject({
    fylkesnummer: '99',
    samiskForvaltningsomrade: false,
    gyldigeNavn: [{ navn: 'Oppspinn', prioritet: 1, sprak: 'Norsk' }],
  });
  expect(json.avgrensningsboks.crs.properties.name).toBe('EPSG:4258');
  expect((await get('/kommuner/0301')).status).toBe(404);
});

it('knows whose a point is', async () => {
  const { json } = await get('/kommuner/9903');
  const [east, north] = json.punktIOmrade.coordinates;
  expect((await get(`/punkt?nord=${north}&ost=${east}&koordsys=4258`)).json.kommunenummer).toBe('9903');
  expect((await get('/punkt?nord=10&ost=10&koordsys=4258')).status).toBe(404);
  expect((await get('/punkt?nord=10')).status).toBe(400);
});

it('has counties and their municipalities', async () => {
  expect((await get('/fylker')).json).toEqual([{ fylkesnummer: '99', fylkesnavn: 'Oppdiktet fylke' }]);
  expect((await get('/fylkerkommuner')).json[0].kommuner).toHaveLength(9);
});
