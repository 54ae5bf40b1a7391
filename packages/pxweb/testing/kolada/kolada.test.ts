import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../asking.ts';
import { type Double, startDouble } from '../double.ts';

let double: Double;
beforeAll(async () => {
  double = await startDouble();
});
afterAll(() => double.close());

const get = (path: string) => ask(`${double.bases.kolada}${path}`);

describe('Kolada v3', () => {
  it('gives figures by any two of indicator, municipality and year, in any order', async () => {
    const row = { kpi: 'N01951', municipality: '9901', period: 2020 };
    for (const path of [
      '/data/kpi/N01951/municipality/9901',
      '/data/kpi/N01951/year/2020',
      '/data/municipality/9901/year/2020',
      '/data/year/2020/kpi/N01951',
      '/data/kpi/N01951/municipality/9901/year/2020',
    ])
      expect((await get(path)).json.values, path).toContainEqual(expect.objectContaining(row));
    const { json } = await get('/data/kpi/N01951/year/2010,2011');
    expect(new Set(json.values.map(({ period }: { period: number }) => period))).toEqual(
      new Set([2010, 2011]),
    );
  });

  it('does not give them by one, nor by something else', async () => {
    for (const path of [
      '/data/kpi/N01951',
      '/data',
      '/data/kpi/N01951/kpi/N01951',
      '/data/kpi/N01951/colour/red',
      '/data/kpi/N01951/year',
    ])
      expect((await get(path)).status, path).toBe(404);
  });

  it('splits by gender where the indicator is split', async () => {
    const { json } = await get('/data/kpi/N01951,N01003/municipality/9901/year/2020');
    const genders = json.values.map(({ values }: { values: { gender: string }[] }) =>
      values.map(({ gender }) => gender),
    );
    expect(genders).toEqual([['T', 'K', 'M'], ['T']]);
    const [{ values }] = json.values;
    expect(Object.keys(values[0])).toEqual(['gender', 'count', 'status', 'value', 'isdeleted']);
    expect(values[0].value).toBe(values[1].value + values[2].value);
  });

  it('has null with a status where a figure is missing', async () => {
    const { json } = await get('/data/kpi/N00926/municipality/9903/year/2020');
    expect(json.values[0].values[0]).toEqual({
      gender: 'T',
      count: 0,
      status: 'Missing',
      value: null,
      isdeleted: false,
    });
  });

  it('takes 25 ids in a segment and not 26', async () => {
    const ids = (count: number) => Array.from({ length: count }, (_, i) => `N${10_000 + i}`).join(',');
    expect((await get(`/data/kpi/${ids(25)}/year/2020`)).status).toBe(200);
    expect((await get(`/data/kpi/${ids(26)}/year/2020`)).status).toBe(400);
    expect((await get(`/kpi/${ids(26)}`)).status).toBe(400);
  });

  it('goes on in next_url until it is null, leaving out nothing and repeating nothing', async () => {
    const whole = (await get('/data/kpi/N01951/municipality/9901,9902,9903?per_page=5000')).json;
    const seen: unknown[] = [];
    let url: string | null = `${double.bases.kolada}/data/kpi/N01951/municipality/9901,9902,9903?per_page=7`;
    while (url) {
      const { json }: { json: { values: unknown[]; next_url: string | null } } = await ask(url);
      seen.push(...json.values);
      url = json.next_url;
    }
    expect(seen).toEqual(whole.values);
    expect(whole).toMatchObject({ next_url: null, count: 48 });
  });

  it('takes up to 5 000 to a page', async () => {
    expect((await get('/kpi?per_page=5000')).status).toBe(200);
    expect((await get('/kpi?per_page=5001')).status).toBe(422);
  });

  it('finds indicators, municipalities by kind, and groups with their members', async () => {
    expect((await get('/kpi?title=arbetslösa')).json.values.map(({ id }: { id: string }) => id)).toEqual([
      'N03937',
    ]);
    expect((await get('/kpi/N01951,N03937')).json.count).toBe(2);
    expect((await get('/municipality?region_type=l')).json.values).toEqual([
      { id: '0099', title: 'Hittepå län', type: 'L' },
    ]);
    expect((await get('/municipality_groups')).json.values[0].members).toHaveLength(2);
  });

  it('gives a group the unweighted mean of its members', async () => {
    const { json } = await get('/data/kpi/N01951/municipality/9901,9902,G99001/year/2020');
    const [one, two, mean] = json.values.map(
      ({ values }: { values: { value: number }[] }) => values[0]?.value,
    );
    expect(mean).toBe((one + two) / 2);
  });

  it('gives only what changed since a day', async () => {
    expect((await get('/data/kpi/N01951/year/2020?from_date=2026-03-15')).json.values.length).toBeGreaterThan(
      0,
    );
    expect((await get('/data/kpi/N01951/year/2020?from_date=2026-03-16')).json.values).toEqual([]);
  });

  it('refuses with 429 where it is asked too much', async () => {
    double.limit('kolada', { calls: 1, seconds: 60 });
    await get('/kpi');
    expect((await get('/kpi')).status).toBe(429);
    double.limit('kolada', null);
  });

  it('is gone at the address of v2', async () => {
    expect((await ask(`${double.url}/v2/kpi`)).status).toBe(404);
  });
});
