import { afterAll, beforeAll, expect, it } from 'vitest';
import { ask } from '../../asking.ts';
import { greatTable } from '../../cubes/great-table.ts';
import { type Double, startDouble } from '../../double.ts';

// 800 000 cells to the last one, and one region more.
let double: Double;
beforeAll(async () => {
  const table = greatTable('99001', { regions: 401, ages: 100, years: 10 });
  double = await startDouble({
    tables: { ssb: [table], scb: [greatTable('TAB99001', { regions: 76, ages: 100, years: 10 })] },
  });
});
afterAll(() => double.close());

const all = 'valueCodes[Kjonn]=*&valueCodes[Alder]=*&valueCodes[ContentsCode]=*&valueCodes[Tid]=*';
const of = (regions: string) =>
  ask(`${double.bases['ssb-v2']}/tables/99001/data?valueCodes[Region]=${regions}&${all}`);

it('gives Norway 800 000 cells, every one the figure of its place', async () => {
  const { status, json } = await of('[range(X00000,X00399)]');
  expect([status, json.value.length]).toEqual([200, 800_000]);
  expect(json.value.every((value: number, i: number) => value === i)).toBe(true);
}, 30_000);

it('refuses one more with 400 in v2, the detail repeating the title', async () => {
  const { status, json } = await of('*');
  expect(status).toBe(400);
  expect(json).toEqual({
    type: 'Parameter error',
    title: 'Too many cells selected',
    detail: 'Too many cells selected',
    status: 400,
  });
});

it('gives Sweden 150 000', async () => {
  const ofSweden = (regions: string) =>
    ask(`${double.bases['scb-v2']}/tables/TAB99001/data?valueCodes[Region]=${regions}&${all}`);
  expect((await ofSweden('[range(X00000,X00074)]')).status).toBe(200);
  expect((await ofSweden('*')).status).toBe(400);
});

it('refuses in v1 with 403: too big, not forbidden', async () => {
  const body = JSON.stringify({ query: [], response: { format: 'json-stat2' } });
  const at = (base: string) =>
    ask(base, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  // Left out, Region and the others are added up: time alone is whole.
  expect((await at(`${double.bases['ssb-v1']}/no/table/99001`)).json.size).toEqual([1, 10]);
  const query = ['Region', 'Kjonn', 'Alder'].map((code) => ({
    code,
    selection: { filter: 'all', values: ['*'] },
  }));
  const great = await ask(`${double.bases['ssb-v1']}/no/table/99001`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, response: { format: 'json-stat2' } }),
  });
  expect([great.status, great.json]).toEqual([403, { error: 'Too many values selected' }]);
});
