import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Double, startDouble } from '../../testing/index.ts';
import { http } from '../http/http.ts';
import { collected, refusedBy } from '../testing/refused.ts';
import { scripted } from '../testing/scripted.ts';
import { type Kolada, kolada } from './kolada.ts';

let double: Double;
let served: Kolada;
beforeAll(async () => {
  double = await startDouble();
  served = kolada({ base: double.bases.kolada });
});
beforeEach(() => double.forget());
afterAll(() => double.close());

describe('key figures and municipalities', () => {
  it('are found by words, by ids and by kind', async () => {
    const [people] = await collected(served.kpis({ title: 'invånare' }));
    expect([people?.id, people?.byGender]).toEqual(['N01951', true]);
    expect(await collected(served.kpi(['N01951', 'N01003']))).toHaveLength(2);
    const regions = await collected(served.municipalities({ regionType: 'L' }));
    expect(regions.map(({ type }) => type)).toEqual(['L']);
  });
});

describe('figures', () => {
  it('come by gender, and one that is missing is none, and not 0', async () => {
    const figures = await collected(
      served.data({ kpis: ['N01951', 'N00926'], municipalities: ['9901', '9905'], years: [2024] }),
    );
    const people = figures.filter(({ kpi, municipality }) => kpi === 'N01951' && municipality === '9901');
    expect(people.map(({ gender }) => gender)).toEqual(['T', 'K', 'M']);
    expect(people.every(({ value, isDeleted }) => (value ?? 0) > 0 && !isDeleted)).toBe(true);
    expect(figures.find(({ value }) => value === null)).toMatchObject({ kpi: 'N00926', status: 'Missing' });
  });

  it('come with any two of the three, and with fewer nobody is asked', async () => {
    expect(await collected(served.data({ kpis: ['N01003'], years: [2010, 2011] }))).not.toHaveLength(0);
    expect(await collected(served.data({ municipalities: ['9901'], years: [2010] }))).not.toHaveLength(0);
    double.forget();
    for (const question of [{ kpis: ['N01951'] }, {}, { kpis: [], years: [2010] }])
      expect((await refusedBy(() => collected(served.data(question)))).code).toBe('bad-argument');
    expect(double.calls).toHaveLength(0);
  });

  it('of more than 25 ids are asked 25 at a time, each id once', async () => {
    const kpis = [
      'N01951',
      ...Array.from({ length: 59 }, (_, i) => `N9${String(i).padStart(4, '0')}`),
      'N01951',
    ];
    const municipalities = [
      '9901',
      ...Array.from({ length: 29 }, (_, i) => `88${String(i).padStart(2, '0')}`),
    ];
    const figures = await collected(served.data({ kpis, municipalities, years: [2020] }));
    expect(figures.map(({ gender }) => gender)).toEqual(['T', 'K', 'M']);
    await expect.poll(() => double.calls.map(({ status }) => status)).toEqual(Array(6).fill(200));
    for (const { url } of double.calls)
      for (const segment of decodeURIComponent(url).split('?')[0]?.split('/') ?? [])
        expect(segment.split(',').length).toBeLessThanOrEqual(25);
  });

  it('are read to the last page', async () => {
    const row = (period: number) => ({
      kpi: 'N1',
      municipality: '9901',
      period,
      values: [{ gender: 'T', count: 1, status: '', value: period, isdeleted: period === 2 }],
    });
    const page = (period: number, next: string | null) => ({
      body: { values: [row(period)], next_url: next },
    });
    const base = 'https://kolada.example/v3';
    const { fetch, calls } = scripted(
      page(1, `${base}/data?page=2`),
      page(2, `${base}/data?page=3`),
      page(3, null),
    );
    const client = kolada({ base, http: http({ fetch }) });
    const figures = await collected(client.data({ kpis: ['N1'], years: [1, 2, 3] }));
    expect(figures.map(({ value, isDeleted }) => [value, isDeleted])).toEqual([
      [1, false],
      [2, true],
      [3, false],
    ]);
    expect(calls[0]?.url).toBe(`${base}/data/kpi/N1/year/1,2,3?per_page=5000`);
  });

  it.each([
    'https://elsewhere.example/v3/data?page=2',
    'http://kolada.example/v3/data?page=2',
    'https://kolada.example:8443/v3/data',
    '/v3/data?page=2',
    'https://kolada.example/v3/data/kpi/N1/year/1?per_page=5000',
  ])('a next page at %s is not followed', async (next) => {
    const { fetch, calls } = scripted({ body: { values: [], next_url: next } });
    const client = kolada({ base: 'https://kolada.example/v3', http: http({ fetch }) });
    const refused = await refusedBy(() => collected(client.data({ kpis: ['N1'], years: [1] })));
    expect([refused.code, refused.path, calls.length]).toEqual(['later-elsewhere', '$.next_url', 1]);
  });

  it('429 is borne, and an answer that is another is refused with its path', async () => {
    double.trouble({ status: 429, headers: { 'retry-after': '0' } });
    const patient = kolada({ base: double.bases.kolada, http: http({ patience: { firstMs: 5 } }) });
    expect(await collected(patient.data({ kpis: ['N01003'], years: [2010] }))).not.toHaveLength(0);
    const row = { kpi: 'N1', municipality: '9901', period: 2020, values: [{ gender: 'X' }] };
    const { fetch } = scripted({ body: { values: [row], next_url: null } });
    const client = kolada({ http: http({ fetch }) });
    const refused = await refusedBy(() => collected(client.data({ kpis: ['N1'], years: [1] })));
    expect([refused.code, refused.path]).toEqual(['unexpected-answer', '$.values[0].values[0].gender']);
  });
});
