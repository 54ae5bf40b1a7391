import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, post } from './asking.ts';
import { type Double, startDouble } from './double.ts';
import { serviceNames } from './http/service.ts';

/** The reference implementation, as far as it is asked here; it has no types of its own. */
const toolkit = createRequire(import.meta.url)('jsonstat-toolkit') as (cube: unknown) => {
  readonly Data: (codes: Record<string, string>) => { value: number | null; status: string | null };
};

let double: Double;
beforeAll(async () => {
  double = await startDouble();
});
afterAll(() => double.close());

describe('the double', () => {
  it('lies on 127.0.0.1, each service below the path it has at home', () => {
    expect(Object.keys(double.bases).toSorted()).toEqual([...serviceNames].toSorted());
    expect(new URL(double.url).hostname).toBe('127.0.0.1');
    const paths = Object.values(double.bases).map((base) => new URL(base).pathname);
    expect(paths).toEqual([
      '/api/pxwebapi/v2',
      '/api/v2',
      '/api/v0',
      '/OV0104/v1/doris',
      '/api/klass/v1',
      '/enhetsregisteret/api',
      '/kommuneinfo/v1',
      '/v3',
      '/eurostat/api/dissemination/statistics/1.0',
    ]);
  });

  it('keeps every call: who was asked, what for, with what, and how it ended', async () => {
    double.forget();
    await ask(`${double.bases['ssb-v2']}/tables/07459/data?valueCodes[Tid]=%5Brange(2019,2020)%5D`, {
      headers: { 'X-Asks': 'me' },
    });
    await post(`${double.bases['scb-v1']}/sv/ssd/BE/BE0101/BE0101A/HittepaFolkmangd`, { query: [] });
    await ask(`${double.url}/nowhere`);
    const [first, second, third] = double.calls;
    expect(first).toMatchObject({ number: 1, service: 'ssb-v2', method: 'GET', status: 400 });
    expect(first?.url).toContain('%5Brange(2019,2020)%5D');
    expect(first?.headers['x-asks']).toBe('me');
    expect(second).toMatchObject({
      number: 2,
      service: 'scb-v1',
      method: 'POST',
      body: '{"query":[]}',
      status: 200,
    });
    expect(second?.bytes).toBeGreaterThan(1000);
    expect(third).toMatchObject({ service: null, status: 404 });
    expect(double.callsTo('ssb-v2')).toHaveLength(1);
    double.forget();
    expect(double.calls).toEqual([]);
  });

  it('knows how many calls were under way at once', async () => {
    double.forget();
    for (let i = 0; i < 3; i += 1) await ask(`${double.bases['ssb-v2']}/config`);
    expect(double.mostAtOnce).toBe(1);
    double.trouble({ slow: 60 }, { times: 4 });
    await Promise.all(Array.from({ length: 4 }, () => ask(`${double.bases['ssb-v2']}/config`)));
    expect(double.mostAtOnce).toBe(4);
  });

  it('takes tables of one’s own, and none to revise that is not there', async () => {
    await using own = await startDouble();
    const [first] = (await ask(`${own.bases['ssb-v2']}/tables`)).json.tables;
    expect(first.id).toBe('07459');
    expect(() => own.revise('ssb', '99999', { updated: '2026-01-01T00:00:00Z' })).toThrow('no table 99999');
  });

  it('is gone when it is closed', async () => {
    const other = await startDouble();
    const { url } = other;
    await other.close();
    await expect(ask(url)).rejects.toThrow();
  });

  it('says the same every time it is started', async () => {
    await using other = await startDouble();
    const path = '/tables/07984/data?valueCodes[Region]=*&valueCodes[ContentsCode]=*&valueCodes[Tid]=top(3)';
    expect((await ask(other.bases['ssb-v2'] + path)).text).toBe(
      (await ask(double.bases['ssb-v2'] + path)).text,
    );
  });

  it('is read by the reference toolkit as it was meant: each figure and each symbol under its codes', async () => {
    const { json } = await ask(
      `${double.bases['ssb-v2']}/tables/07984/data?valueCodes[Region]=*&valueCodes[NACE2007]=*&valueCodes[Kjonn]=*&valueCodes[ContentsCode]=*&valueCodes[Tid]=top(2)`,
    );
    const read = toolkit(json);
    const figure = read.Data({
      Region: '9901',
      NACE2007: '85',
      Kjonn: '2',
      ContentsCode: 'Sysselsatte',
      Tid: '2024',
    });
    const same = await ask(
      `${double.bases['ssb-v2']}/tables/07984/data?valueCodes[Region]=9901&valueCodes[NACE2007]=85&valueCodes[Kjonn]=2&valueCodes[ContentsCode]=Sysselsatte&valueCodes[Tid]=2024`,
    );
    expect(figure.value).toBe(same.json.value[0]);
    const one = read.Data({
      Region: '9904',
      NACE2007: '10-33',
      Kjonn: '1',
      ContentsCode: 'SysselsatteArb',
      Tid: '2025',
    });
    expect(one).toMatchObject({ value: null, status: ':' });
  });
});

describe('the places of the double', () => {
  const files = ['places', 'swedish-places'].map((name) =>
    readFileSync(join(import.meta.dirname, 'cubes', `${name}.ts`), 'utf8'),
  );

  it('bear numbers that no place has', () => {
    for (const file of files) for (const [, code] of file.matchAll(/'(\d{4})'/g)) expect(code).toMatch(/^99/);
  });
});
