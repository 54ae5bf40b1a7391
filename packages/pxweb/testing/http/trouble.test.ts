import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ask } from '../asking.ts';
import { type Double, startDouble } from '../double.ts';

let double: Double;
beforeEach(async () => {
  double = await startDouble();
});
afterEach(() => double.close());

const metadata = () => ask(`${double.bases['ssb-v2']}/tables/07459/metadata`);

describe('what can be made to go wrong', () => {
  it('befalls the k-th call from now, and no other', async () => {
    await metadata();
    double.trouble({ status: 503 }, { call: 2 });
    const statuses = [];
    for (let i = 0; i < 3; i += 1) statuses.push((await metadata()).status);
    expect(statuses).toEqual([200, 503, 200]);
  });

  it('befalls as many as are said, and only the service that is said', async () => {
    double.trouble(
      { status: 500, body: 'oops', headers: { 'retry-after': '3' } },
      { service: 'ssb-v2', times: 2 },
    );
    expect((await ask(`${double.bases.kolada}/kpi`)).status).toBe(200);
    const first = await metadata();
    expect([first.status, first.text, first.headers.get('retry-after')]).toEqual([500, 'oops', '3']);
    expect((await metadata()).status).toBe(500);
    expect((await metadata()).status).toBe(200);
  });

  it('is half an answer under the length of the whole', async () => {
    const whole = (await metadata()).bytes.length;
    double.trouble('cut');
    const response = await fetch(`${double.bases['ssb-v2']}/tables/07459/metadata`);
    expect(response.headers.get('content-length')).toBe(String(whole));
    await expect(response.arrayBuffer()).rejects.toThrow();
    expect(double.calls.at(-1)).toMatchObject({ status: 200, bytes: Math.floor(whole / 2) });
  });

  it('is no answer at all', async () => {
    double.trouble('drop');
    await expect(metadata()).rejects.toThrow();
    expect((await metadata()).status).toBe(200);
  });

  it('is a page of HTML with status 200', async () => {
    double.trouble('html');
    const { status, headers, text } = await metadata();
    expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(text).toContain('<!DOCTYPE html>');
  });

  it('is an answer that takes its time, before the first byte or between pieces', async () => {
    double.trouble({ slow: 120 });
    const before = performance.now();
    expect((await metadata()).status).toBe(200);
    expect(performance.now() - before).toBeGreaterThan(100);
    double.trouble({ trickle: 20 });
    const began = performance.now();
    expect((await metadata()).json.class).toBe('dataset');
    expect(performance.now() - began).toBeGreaterThan(100);
  });

  it('can be given up on while it is slow', async () => {
    double.trouble({ slow: 5_000 });
    await expect(
      ask(`${double.bases['ssb-v2']}/config`, { signal: AbortSignal.timeout(50) }),
    ).rejects.toThrow();
    await expect.poll(() => double.calls.at(-1)).toMatchObject({ status: 0, abandoned: true });
  });

  it('can be planned twice for calls of their own', async () => {
    double.trouble({ status: 500 }, { call: 1, times: 2 });
    double.trouble({ status: 502 }, { call: 2, times: 2 });
    const statuses = [];
    for (let i = 0; i < 4; i += 1) statuses.push((await metadata()).status);
    expect(statuses).toEqual([500, 500, 502, 200]);
  });

  it('is 503 for everything until it is lifted', async () => {
    double.outage('ssb-v2', true);
    expect((await metadata()).status).toBe(503);
    expect((await metadata()).headers.get('x-ratelimit-limit')).toBe('40');
    expect((await ask(`${double.bases.klass}/classifications/131`)).status).toBe(200);
    double.outage('ssb-v2', false);
    expect((await metadata()).status).toBe(200);
  });
});
