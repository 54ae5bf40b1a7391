import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../asking.ts';
import { type Double, startDouble } from '../double.ts';

let double: Double;
beforeAll(async () => {
  double = await startDouble();
});
afterAll(() => double.close());

const query = 'valueCodes[Region]=9901&valueCodes[ContentsCode]=Personer1&valueCodes[Tid]=top(2)';
const data = (headers: Record<string, string> = {}) =>
  ask(`${double.bases['ssb-v2']}/tables/07459/data?${query}`, { headers });

describe('an answer one has already', () => {
  it('is told by its tag: 304 without a body', async () => {
    const first = await data();
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]+"$/);
    const again = await data({ 'if-none-match': etag });
    expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', etag]);
    expect((await data({ 'if-none-match': `W/${etag}, "other"` })).status).toBe(304);
    expect((await data({ 'if-none-match': '"other"' })).status).toBe(200);
  });

  it('is told by its date, which is when the table was updated', async () => {
    const date = (await data()).headers.get('last-modified') ?? '';
    expect(date).toBe('Wed, 25 Feb 2026 07:00:00 GMT');
    expect((await data({ 'if-modified-since': date })).status).toBe(304);
    expect((await data({ 'if-modified-since': 'Tue, 24 Feb 2026 07:00:00 GMT' })).status).toBe(200);
  });

  it('goes by the tag where both are asked', async () => {
    const date = (await data()).headers.get('last-modified') ?? '';
    expect((await data({ 'if-none-match': '"other"', 'if-modified-since': date })).status).toBe(200);
  });

  it('is another one after a revision, while the rest is as it was', async () => {
    const before = await data();
    const { json: was } = before;
    double.revise('ssb', '07459', {
      updated: '2026-11-20T07:00:00Z',
      cell: ({ Region, Tid }, figure) =>
        Region === '9901' && Tid === '2026' && typeof figure === 'number' ? figure + 1 : figure,
    });
    const after = await data({ 'if-none-match': before.headers.get('etag') ?? '' });
    expect(after.status).toBe(200);
    expect(after.json.updated).toBe('2026-11-20T07:00:00Z');
    expect(after.json.value).toEqual([was.value[0], was.value[1] + 2 * 106]);
    expect((await ask(`${double.bases['ssb-v2']}/tables/07459`)).json.updated).toBe('2026-11-20T07:00:00Z');
  });

  it('has a tag in every service that answers in whole documents', async () => {
    for (const path of ['/tables/07459/metadata', '/tables/07459', '/codelists/agg_KommSummer', '/config'])
      expect((await ask(double.bases['ssb-v2'] + path)).headers.get('etag'), path).toBeTruthy();
  });
});
