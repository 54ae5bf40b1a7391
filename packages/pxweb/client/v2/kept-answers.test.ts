import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readDescription } from '../../json-stat/index.ts';
import { http } from '../http/http.ts';
import { planOf } from '../plan/plan.ts';
import { collected } from '../testing/refused.ts';
import { type Scripted, scripted } from '../testing/scripted.ts';
import { pxWebV2 } from './px-web-v2.ts';

// Real answers of Statistics Sweden are kept beside the project, not in it.
const folder = join(import.meta.dirname, '../../../../../shared/data/fixtures');
const kept = (name: string) => readFileSync(join(folder, `fixture_scb_v2_${name}.json`));
const bodies: readonly (readonly [RegExp, string])[] = [
  [/\/config/, 'config'],
  [/\/tables\/TAB6471\/metadata/, 'TAB6471_metadata'],
  [/\/tables\/TAB6471\/data/, 'TAB6471_data'],
  [/\/tables\?/, 'tables'],
];

const office = () =>
  scripted(({ url }): Scripted => {
    const [, name = ''] = bodies.find(([path]) => path.test(url)) ?? [];
    return { body: kept(name) };
  });
const base = 'https://statistikdatabasen.scb.se/api/v2';
const client = (server = office()) => pxWebV2({ base, language: 'sv', http: http({ fetch: server.fetch }) });

const present = existsSync(folder);

it.skipIf(!present)('a real config and a real list are read (skipped where they are not kept)', async () => {
  const config = await client().config();
  expect([config.maxDataCells, config.maxCallsPerTimeWindow, config.timeWindow]).toEqual([150_000, 3, 1]);
  const { tables, page } = await client().tables();
  expect(tables).toHaveLength(page.pageSize);
  expect(tables[0]).toMatchObject({ id: 'TAB4707', timeUnit: 'Monthly', firstPeriod: '2015M04' });
});

it.skipIf(!present)('real metadata become a plan, and a real answer is what the plan asked for', async () => {
  const metadata = await client().metadata('TAB6471');
  expect(metadata.variables.map(({ id, codes, eliminable }) => [id, codes.length, eliminable])).toEqual([
    ['Region', 312, true],
    ['Alder', 134, false],
    ['Kon', 3, true],
    ['ContentsCode', 1, false],
    ['Tid', 16, false],
  ]);
  expect(metadata.variables[0]?.codelists[1]).toEqual({ id: 'vs_CKM02Län', label: 'län', type: 'Valueset' });
  expect(metadata.notes).toHaveLength(4);
  expect(metadata.notes.every(({ mandatory }) => mandatory)).toBe(true);

  const { dimensions } = readDescription(kept('TAB6471_data'));
  const selection = dimensions.map(({ id, codes }) => ({ variable: id, values: codes }));
  const [part] = await collected(client().run(planOf(metadata, selection, { maxCells: 150_000 })));
  expect([part?.cells, part?.cube.values.length, part?.cube.values[0]]).toEqual([2772, 2772, 245_284]);
  expect(part?.request.body).toMatchObject({ selection: [{ variableCode: 'Region' }, {}, {}, {}, {}] });
});

it.skipIf(!present)('the whole of a real table is divided under the limit of its office', async () => {
  const metadata = await client().metadata('TAB6471');
  const selection = metadata.variables.map(({ id }) => ({ variable: id, values: ['*'] }));
  const plan = planOf(metadata, selection, { maxCells: 150_000 });
  expect(plan.cells).toBe(312 * 134 * 3 * 16);
  expect(plan.parts).toHaveLength(14);
  expect(Math.max(...plan.parts.map(({ cells }) => cells))).toBeLessThanOrEqual(150_000);
});
