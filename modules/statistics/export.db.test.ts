import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Call, type Installation, installation } from '#tests/installation.ts';

const now = Date.parse('2026-11-24T12:00Z');
let here: Installation;
let visitor: Call;
beforeAll(async () => {
  here = await installation({ now: () => now, statistics: true });
  visitor = await here.as(undefined);
});
afterAll(() => here.close());

const panel = (query: string) => visitor('GET', `public/statistics/panel?${query}`);
const example = 'series=ex.population&boundaries=2026-01-01';

describe('a panel over HTTP', () => {
  it('is handed out to everybody as CSV, a row for each cell', async () => {
    const { status, headers, raw } = await panel(example);
    expect({ status, type: headers['content-type'] }).toEqual({
      status: 200,
      type: 'text/csv; charset=utf-8',
    });
    const rows = parse(raw, { columns: true }) as Record<string, string>[];
    expect(Object.keys(rows[0] ?? {})).toEqual(['place', 'name', 'period', 'series', 'value', 'state']);
    expect(new Set(rows.map(({ series }) => series))).toEqual(new Set(['ex.population']));
  });

  it('is JSON-stat in the language of whoever asks', async () => {
    const { status, body } = await panel(`${example}&format=json-stat&from=2020`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      version: '2.0',
      role: { geo: ['place'], time: ['period'], metric: ['series'] },
    });
  });

  it.each([
    ['a series that there is none of', 'series=ex.nonsense&boundaries=2026-01-01', 'unknown-series'],
    ['a place that there was none of', `${example}&places=0301`, 'unknown-place'],
    ['no series', 'series=,&boundaries=2026-01-01', 'no-series'],
  ])('is refused in words for %s', async (_, query, code) => {
    const { status, body } = await panel(query);
    expect({ status, body }).toMatchObject({ status: 422, body: { code } });
    expect(JSON.stringify(body)).not.toContain('problem.');
  });
});
