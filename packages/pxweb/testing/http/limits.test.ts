import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ask } from '../asking.ts';
import { type Double, startDouble } from '../double.ts';

let double: Double;
let now = 0;
beforeEach(async () => {
  now = Date.parse('2026-11-27T12:00:00Z');
  double = await startDouble({ now: () => now });
});
afterEach(() => double.close());

const norway = () => ask(`${double.bases['ssb-v2']}/tables/07459/metadata`);
const sweden = () => ask(`${double.bases['scb-v2']}/tables/TAB9901/metadata`);
const told = (headers: Headers, prefix: string) =>
  Object.fromEntries([...headers].filter(([name]) => name.startsWith(prefix)));

describe('the window', () => {
  it('is told in Norway by count and policy, in Sweden by length and end', async () => {
    double.limit('ssb-v2', true);
    double.limit('scb-v2', true);
    expect(told((await norway()).headers, 'x-rate')).toEqual({
      'x-ratelimit-limit': '40',
      'x-ratelimit-policy': '40;w=60s',
      'x-ratelimit-remaining': '39',
      'x-ratelimit-resource': 'SB_API_1MIN',
    });
    expect(told((await sweden()).headers, 'x-rate')).toEqual({
      'x-rate-limit-limit': '10s',
      'x-rate-limit-remaining': '29',
      'x-rate-limit-reset': '2026-11-27T12:00:10.000Z',
    });
  });

  it('refuses with 429 when it is used up, headers and all, and opens again when it ends', async () => {
    double.limit('ssb-v2', { calls: 2, seconds: 60 });
    expect((await norway()).headers.get('x-ratelimit-remaining')).toBe('1');
    expect((await norway()).headers.get('x-ratelimit-remaining')).toBe('0');
    const refused = await norway();
    expect([refused.status, refused.headers.get('x-ratelimit-remaining')]).toEqual([429, '0']);
    expect(refused.headers.get('x-ratelimit-policy')).toBe('2;w=60s');
    now += 59_999;
    expect((await norway()).status).toBe(429);
    now += 1;
    expect((await norway()).status).toBe(200);
  });

  it('never empties where no limit is set, and can be lifted', async () => {
    for (let i = 0; i < 50; i += 1) expect((await norway()).headers.get('x-ratelimit-remaining')).toBe('39');
    double.limit('ssb-v2', { calls: 1, seconds: 60 });
    await norway();
    expect((await norway()).status).toBe(429);
    double.limit('ssb-v2', null);
    expect((await norway()).status).toBe(200);
  });

  it('is each service’s own, and does not count the configuration', async () => {
    double.limit('ssb-v2', { calls: 1, seconds: 60 });
    for (let i = 0; i < 5; i += 1) expect((await ask(`${double.bases['ssb-v2']}/config`)).status).toBe(200);
    expect((await norway()).status).toBe(200);
    expect((await norway()).status).toBe(429);
    expect((await sweden()).status).toBe(200);
    expect((await ask(`${double.bases['ssb-v1']}/no/table/07459`)).status).toBe(200);
  });

  it('holds 300 calls a minute in Norway’s v1', async () => {
    double.limit('ssb-v1', true);
    for (let i = 0; i < 300; i += 1) expect((await ask(`${double.bases['ssb-v1']}/no/`)).status).toBe(200);
    expect((await ask(`${double.bases['ssb-v1']}/no/`)).status).toBe(429);
  });

  it('can be there from the start', async () => {
    await using strict = await startDouble({ limits: { kolada: { calls: 1, seconds: 1 } } });
    expect((await ask(`${strict.bases.kolada}/kpi`)).status).toBe(200);
    expect((await ask(`${strict.bases.kolada}/kpi`)).status).toBe(429);
  });
});

describe('an address that is too long', () => {
  it('is a 404 that says nothing, measured as at the service’s own host', async () => {
    const path =
      '/tables/07459/data?valueCodes[ContentsCode]=Personer1&valueCodes[Tid]=2026&valueCodes[Region]=';
    const own = `https://data.ssb.no/api/pxwebapi/v2${path}`.length;
    const filled = (length: number) => `9901&fyll=${'x'.repeat(length - own - '9901&fyll='.length)}`;
    expect((await ask(double.bases['ssb-v2'] + path + filled(2_100))).status).toBe(200);
    const refused = await ask(double.bases['ssb-v2'] + path + filled(2_101));
    expect([refused.status, refused.text]).toEqual([404, '']);
  });

  it('is none by POST', async () => {
    const codes = Array.from({ length: 900 }, (_, i) => `0${i}*`);
    const { status, json } = await ask(`${double.bases['ssb-v2']}/tables/07459/data`, {
      method: 'POST',
      body: JSON.stringify({
        selection: [
          { variableCode: 'Tid', valueCodes: ['*'] },
          { variableCode: 'ContentsCode', valueCodes: ['*'] },
          { variableCode: 'Alder', valueCodes: codes },
        ],
      }),
    });
    expect([status, json.title]).toEqual([400, 'Non-existent value']);
  });
});
