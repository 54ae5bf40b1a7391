import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Double, greatTable, startDouble } from '../../testing/index.ts';
import { http } from '../http/http.ts';
import type { Selection } from '../selection/expression.ts';
import { collected, refusedBy } from '../testing/refused.ts';
import { pxWebV2 } from '../v2/px-web-v2.ts';
import { type PxWebV1, pxWebV1 } from './px-web-v1.ts';

let double: Double;
let norway: PxWebV1;
let sweden: PxWebV1;
beforeAll(async () => {
  double = await startDouble();
  double.put('ssb', greatTable('99001', { regions: 400, ages: 41, years: 25 }));
  const patience = { retries: 2, firstMs: 5 };
  norway = pxWebV1({
    base: `${double.bases['ssb-v1']}/{lang}/table`,
    language: 'no',
    http: http({ patience }),
  });
  sweden = pxWebV1({
    base: `${double.bases['scb-v1']}/{lang}/ssd`,
    language: 'sv',
    http: http({ patience }),
  });
});
beforeEach(() => double.forget());
afterAll(() => double.close());

const people: Selection = [
  { variable: 'Region', values: ['9901', '9902'] },
  { variable: 'ContentsCode', values: ['Personer1'] },
  { variable: 'Tid', values: ['top(3)'] },
];

describe('version 1', { timeout: 30_000 }, () => {
  it('tells its limits above all tables', async () => {
    expect(await norway.config()).toMatchObject({ maxCells: 800_000, maxValues: 50_000, maxCalls: 300 });
    expect(await sweden.config()).toMatchObject({ maxCells: 150_000, maxValues: 110_000, timeWindow: 10 });
  });

  it('tells variables, and neither codelists nor its age', async () => {
    const { variables, updated, label } = await norway.metadata('07459');
    expect(variables.map(({ id, role, eliminable }) => [id, role, eliminable])).toEqual([
      ['Region', null, true],
      ['Kjonn', null, true],
      ['Alder', null, true],
      ['ContentsCode', 'metric', false],
      ['Tid', 'time', false],
    ]);
    expect([updated, variables[0]?.codelists]).toEqual([null, []]);
    expect(label).not.toBe('');
  });

  it('gives the same cube as version 2, and is always asked for JSON-stat', async () => {
    const [part] = await collected(norway.run(await norway.plan('07459', people)));
    const v2 = pxWebV2({ base: double.bases['ssb-v2'], language: 'no' });
    const { cube } = await v2.data('07459', people);
    expect(part?.cube.values).toEqual(cube.values);
    expect(part?.cube.dimensions.map(({ codes }) => codes)).toEqual(
      cube.dimensions.map(({ codes }) => codes),
    );
    expect(part?.request.body).toMatchObject({ response: { format: 'json-stat2' } });
  });

  it('is asked by the codelists of version 2, whose codes it does not tell', async () => {
    const v2 = pxWebV2({ base: double.bases['ssb-v2'], language: 'no' });
    const codelist = await v2.codelist('agg_KommSummer');
    const selection = [{ variable: 'Region', codelist: 'agg_KommSummer', values: ['*'] }, ...people.slice(1)];
    const plan = await norway.plan('07459', selection, { codelists: { Region: codelist } });
    const [part] = await collected(norway.run(plan));
    expect(part?.cube.dimensions[0]?.codes).toEqual(codelist.values.map(({ code }) => code));
    expect(part?.request.body).toMatchObject({
      query: [{ code: 'Region', selection: { filter: 'agg:KommSummer' } }, {}, {}],
    });
    const { cube } = await v2.data('07459', selection);
    expect(part?.cube.values).toEqual(cube.values);
  });

  it('is asked by a codelist without version 2 where the codes are written out', async () => {
    const selection = [
      { variable: 'Region', codelist: 'agg_KommSummer', values: ['K-9921'] },
      ...people.slice(1),
    ];
    const [part] = await collected(norway.run(await norway.plan('07459', selection)));
    expect(part?.cube.dimensions[0]?.codes).toEqual(['K-9921']);
    const all = [{ ...selection[0], values: ['*'] } as Selection[number], ...people.slice(1)];
    expect((await refusedBy(() => norway.plan('07459', all))).code).toBe('codelist-unread');
  });

  it('403 is “too big” and nothing else: the part is halved until it fits', async () => {
    const selection = ['Region', 'Kjonn', 'Alder', 'ContentsCode', 'Tid'].map((variable) => ({
      variable,
      values: ['*'],
    }));
    const plan = await norway.plan('99001', selection, { maxCells: 2_000_000 });
    double.forget();
    const parts = await collected(norway.run(plan));
    expect(parts.map(({ cells }) => cells)).toEqual([410_000, 410_000]);
    await expect.poll(() => double.calls.map(({ status }) => status)).toEqual([403, 200, 200]);
    const seen = new Set(parts.flatMap(({ cube }) => [...cube.values]));
    expect(seen.size).toBe(820_000);
  });

  it('one query as it is given is refused in words where it is too big', async () => {
    const query = ['Region', 'Kjonn', 'Alder', 'ContentsCode', 'Tid'].map((code) => ({
      code,
      selection: { filter: 'all', values: ['*'] },
    }));
    expect((await refusedBy(() => norway.data('99001', query))).code).toBe('too-many-cells');
  });

  it('a table that is updated between two parts is told by the figures themselves', async () => {
    const plan = await norway.plan(
      '07984',
      [
        { variable: 'Region', values: ['*'] },
        { variable: 'NACE2007', values: ['*'] },
        { variable: 'ContentsCode', values: ['*'] },
        { variable: 'Tid', values: ['top(2)'] },
      ],
      { maxCells: 100 },
    );
    const running = norway.run(plan);
    await running.next();
    double.revise('ssb', '07984', { updated: '2026-11-27T08:00:00Z' } as never);
    expect((await refusedBy(() => running.next())).code).toBe('table-updated');
  });
});

describe('version 1 of Statistics Sweden', () => {
  it('names tables by the way to them, and answers bare words where it refuses', async () => {
    const v2 = pxWebV2({ base: double.bases['scb-v2'], language: 'sv' });
    const table = await v2.table('TAB638');
    const path = [...(table.paths[0] ?? []).map(({ id }) => id), 'BefolkningNy'].join('/');
    const { variables } = await sweden.metadata(path);
    expect(variables.map(({ id }) => id)).toContain('Region');
    const refused = await refusedBy(() =>
      sweden.data(path, [{ code: 'Nei', selection: { filter: 'item', values: ['1'] } }]),
    );
    expect([refused.code, refused.title]).toEqual(['bad-request', 'Bad Request']);
    expect((await refusedBy(() => sweden.metadata('BE/none'))).code).toBe('not-found');
  });

  it('a folder is no table', async () => {
    const refused = await refusedBy(() => sweden.metadata('BE'));
    expect([refused.code, refused.path]).toEqual(['unexpected-answer', '$']);
  });
});
