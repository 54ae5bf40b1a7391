import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Double, greatTable, places, startDouble } from '../../testing/index.ts';
import { memoryCache } from '../http/answer-cache.ts';
import { http } from '../http/http.ts';
import type { Part } from '../plan/run.ts';
import type { Selection } from '../selection/expression.ts';
import { jumpingClock } from '../testing/jumping-clock.ts';
import { collected, refusedBy } from '../testing/refused.ts';
import type { PxWebV2 } from './interface.ts';
import { pxWebV2 } from './px-web-v2.ts';

// Over real HTTP, against a double of the offices' servers.
let double: Double;
let norway: PxWebV2;
let sweden: PxWebV2;
beforeAll(async () => {
  double = await startDouble();
  double.put('ssb', greatTable('99001', { regions: 400, ages: 41, years: 25 }));
});
beforeEach(() => {
  double.forget();
  // New ones each time: forty calls in a minute are kept to, in tests as well.
  const patience = { retries: 3, firstMs: 5 };
  norway = pxWebV2({ base: double.bases['ssb-v2'], language: 'no', http: http({ patience }) });
  sweden = pxWebV2({ base: double.bases['scb-v2'], language: 'sv', http: http({ patience }) });
});
afterAll(() => double.close());

const people: Selection = [
  { variable: 'Region', values: ['9901', '9902'] },
  { variable: 'ContentsCode', values: ['Personer1'] },
  { variable: 'Tid', values: ['top(3)'] },
];

describe('what an installation tells of itself', () => {
  it('limits, licence and how to name the source', async () => {
    const [no, se] = await Promise.all([norway.config(), sweden.config()]);
    expect([no.maxDataCells, no.maxCallsPerTimeWindow]).toEqual([800_000, 0]);
    expect(no.sourceReferences).toContainEqual({ language: 'no', text: 'Kilde: Statistisk sentralbyrå' });
    expect([se.maxDataCells, se.maxCallsPerTimeWindow, se.timeWindow]).toEqual([150_000, 30, 10]);
    expect(se.license).toContain('cc0');
  });
});

describe('tables', () => {
  it('are found by words, page by page, and all of them', async () => {
    const page = await norway.tables({ pageSize: 2 });
    expect([page.tables.length, page.page.pageSize]).toEqual([2, 2]);
    const all = await collected(norway.allTables({ pageSize: 2 }));
    expect(all).toHaveLength(page.page.totalElements);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(double.calls.length).toBe(1 + page.page.totalPages);
  });

  it('tell their frequency and periods; one that is not there is not found', async () => {
    expect(await norway.table('07459')).toMatchObject({
      id: '07459',
      timeUnit: 'Annual',
      firstPeriod: '1986',
      lastPeriod: '2026',
    });
    const refused = await refusedBy(() => norway.table('00000'));
    expect([refused.code, refused.title]).toEqual(['not-found', 'Non-existent table']);
    expect((await refusedBy(() => norway.tables({ pageNumber: 999 }))).code).toBe('not-found');
  });
});

describe('metadata', () => {
  it('have codes in order, what may be left out, codelists, notes, and the age of the table', async () => {
    const { variables, notes, updated, description } = await norway.metadata('07459');
    expect(variables.map(({ id, role, eliminable }) => [id, role, eliminable])).toEqual([
      ['Region', 'geo', true],
      ['Kjonn', null, true],
      ['Alder', null, true],
      ['ContentsCode', 'metric', false],
      ['Tid', 'time', false],
    ]);
    const [region, , , contents, time] = variables;
    expect(region?.codes).toContain(places[0]?.code);
    expect(region?.codelists).toContainEqual(
      expect.objectContaining({ id: 'agg_KommSummer', type: 'Aggregation' }),
    );
    expect(time?.codes.at(-1)).toBe('2026');
    expect(notes[0]?.mandatory).toBe(true);
    expect(updated).toBe('2026-02-25T07:00:00Z');
    const unit = description?.dimensions.find(({ id }) => id === contents?.id)?.units.get('Personer1');
    expect(unit?.base).toBe('personer');
  });

  it('read with a codelist have its codes, and say so', async () => {
    const codelists = { region: 'agg_KommSummer' };
    const { variables } = await norway.metadata('07459', { codelists });
    const region = variables.find(({ id }) => id === 'Region');
    expect(region?.codelist).toBe('agg_KommSummer');
    expect(region?.codes.every((code) => code.startsWith('K-'))).toBe(true);
    const codelist = await norway.codelist('agg_KommSummer');
    expect(codelist.values.map(({ code }) => code)).toEqual(region?.codes);
    expect(codelist.values.find(({ code }) => code === 'K-9921')?.members).toEqual(['9921', '9905', '9906']);
  });

  it('letters of a codelist count as written', async () => {
    expect((await refusedBy(() => norway.codelist('AGG_kommsummer'))).code).toBe('not-found');
  });

  it('of Statistics Sweden name no variable geo, and are read all the same', async () => {
    const [first] = (await sweden.tables()).tables;
    const { variables } = await sweden.metadata(first?.id ?? '');
    expect(variables.map(({ role }) => role)).not.toContain('geo');
    expect(variables.map(({ role }) => role)).toContain('time');
  });
});

describe('figures', () => {
  it('come as a cube, with what was asked and when', async () => {
    const { cube, request, fetchedAt, url } = await norway.data('07459', people);
    expect(cube.dimensions.map(({ id, codes }) => [id, codes])).toEqual([
      ['Region', ['9901', '9902']],
      ['ContentsCode', ['Personer1']],
      ['Tid', ['2024', '2025', '2026']],
    ]);
    expect(cube.values.every((value) => value > 0)).toBe(true);
    expect([request.method, request.url]).toEqual(['POST', url]);
    expect(Date.parse(fetchedAt)).toBeGreaterThan(0);
  });

  it('are the same by GET, with brackets where there are commas, and by POST', async () => {
    const selection: Selection = [
      { variable: 'Region', codelist: 'agg_KommSummer', values: ['K-9921', 'K-99*', 'k-9901'] },
      { variable: 'Alder', values: ['range(000,004)', '*9'] },
      { variable: 'ContentsCode', values: ['*'] },
      {
        variable: 'Tid',
        values: ['range(2010,2012)', 'top(2,1)', '1990', { kind: 'bottom', count: 1, offset: 2 }],
      },
    ];
    const [posted, got] = [
      await norway.data('07459', selection),
      await norway.data('07459', selection, { preferGet: true }),
    ];
    expect([posted.request.method, got.request.method]).toEqual(['POST', 'GET']);
    expect(got.url).toContain('valueCodes[Tid]=[range(2010,2012)],[top(2,1)],1990,[bottom(1,2)]');
    expect(got.cube).toEqual(posted.cube);
    const time = posted.cube.dimensions.find(({ id }) => id === 'Tid');
    expect(time?.codes).toEqual(['1988', '1990', '2010', '2011', '2012', '2024', '2025']);
  });

  it('an address that would be too long is a POST', async () => {
    const values = Array.from({ length: 400 }, (_, i) => `X${String(i).padStart(5, '0')}`);
    const selection = [{ variable: 'Region', values }, ...people.slice(1)];
    const { request, cube } = await norway.data('99001', selection, { preferGet: true });
    expect(request.method).toBe('POST');
    expect(cube.dimensions[0]?.codes).toHaveLength(400);
  });

  it('a code that stands twice is asked once: the servers fall over it', async () => {
    const selection = [{ variable: 'Region', values: ['9901', '9901'] }, ...people.slice(1)];
    for (const preferGet of [true, false])
      expect((await norway.data('07459', selection, { preferGet })).cube.values).toHaveLength(3);
  });

  it('a redirect is not followed', async () => {
    double.trouble({ status: 302, headers: { location: `${double.bases['ssb-v2']}/config` } });
    expect((await refusedBy(() => norway.data('07459', people))).code).toBe('redirected');
    expect(double.calls).toHaveLength(1);
  });

  it('nothing selected is refused here: the server would choose for itself', async () => {
    for (const selection of [[], [{ variable: 'Tid', values: [] }]])
      expect((await refusedBy(() => norway.data('07459', selection))).code).toBe('nothing-selected');
    expect(double.calls).toHaveLength(0);
  });

  it.each<[string, Selection, string]>([
    ['a variable', [...people, { variable: 'Nei', values: ['1'] }], 'Non-existent variable'],
    ['a code', [{ variable: 'Region', values: ['1234'] }, ...people.slice(1)], 'Non-existent value'],
    [
      'a codelist',
      [{ ...people[0], codelist: 'agg_X' } as never, ...people.slice(1)],
      'Non-existent codelist',
    ],
    ['time left out', people.slice(0, 2), 'Missing selection for mandantory variable'],
  ])('what the server refuses is told in its words: %s', async (_, selection, title) => {
    const refused = await refusedBy(() => norway.data('07459', selection));
    expect([refused.code, refused.status, refused.title]).toEqual(['bad-request', 400, title]);
    expect(double.calls).toHaveLength(1);
  });

  it('the default selection is one that can be asked', async () => {
    const selection = await norway.defaultSelection('07459');
    expect(selection.map(({ variable }) => variable)).toEqual(['ContentsCode', 'Tid']);
    expect((await norway.data('07459', selection)).cube.values).toHaveLength(1);
  });

  it('a GET that was had before is answered 304 and comes from what was kept', async () => {
    const kept = pxWebV2({
      base: double.bases['ssb-v2'],
      language: 'no',
      http: http({ cache: memoryCache() }),
    });
    const first = await kept.data('07459', people, { preferGet: true });
    const second = await kept.data('07459', people, { preferGet: true });
    expect(second.cube).toEqual(first.cube);
    await expect.poll(() => double.calls.map(({ status }) => status)).toEqual([200, 304]);
    expect(second.etag).toBe(first.etag);
  });
});

describe('a plan over the wire', { timeout: 30_000 }, () => {
  const great: Selection = ['Region', 'Kjonn', 'Alder', 'ContentsCode', 'Tid'].map((variable) => ({
    variable,
    values: ['*'],
  }));

  /** The value of each cell is its number in the whole table. */
  function checkWhole(parts: readonly Part[]): void {
    const seen = new Uint8Array(400 * 2 * 41 * 25);
    for (const { cube } of parts) for (const value of cube.values) seen[value] = (seen[value] ?? 0) + 1;
    expect(seen.every((times) => times === 1)).toBe(true);
  }

  it('820,000 cells come in two queries under the limit that the installation tells, each cell once', async () => {
    const plan = await norway.plan('99001', great);
    expect([plan.cells, plan.parts.map(({ cells }) => cells)]).toEqual([820_000, [410_000, 410_000]]);
    checkWhole(await collected(norway.run(plan)));
  });

  it('a plan made for more than the server gives is halved until it fits', async () => {
    const plan = await norway.plan('99001', great, { maxCells: 5_000_000 });
    expect(plan.parts).toHaveLength(1);
    const parts = await collected(norway.run(plan));
    expect(parts.map(({ cells, of }) => [cells, of])).toEqual([
      [410_000, 2],
      [410_000, 2],
    ]);
    checkWhole(parts);
  });

  it('lines that break, 503 and half answers are borne', async () => {
    const plan = await norway.plan('99001', great, { maxCells: 300_000 });
    double.forget();
    double.trouble('drop', { call: 1 });
    double.trouble({ status: 503 }, { call: 3, times: 2 });
    double.trouble('cut', { call: 6 });
    checkWhole(await collected(norway.run(plan)));
    expect(double.calls).toHaveLength(7);
  });

  it('a page of maintenance with status 200 ends the run in words, and what came before is not asked again', async () => {
    const plan = await norway.plan('99001', great, { maxCells: 300_000 });
    double.trouble('html', { call: 3 });
    const had: Part[] = [];
    const refused = await refusedBy(async () => {
      for await (const part of norway.run(plan)) had.push(part);
    });
    expect([refused.code, had.length]).toEqual(['not-json', 2]);
    double.forget();
    const done = new Set(had.map(({ id }) => id));
    const rest = await collected(norway.run(plan, { done }));
    checkWhole([...had, ...rest]);
    expect(double.calls).toHaveLength(1);
  });

  it('stopped by the caller in the middle of an answer', async () => {
    const plan = await norway.plan('99001', great, { maxCells: 300_000 });
    double.trouble({ trickle: 200 }, { call: 1 });
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 100);
    const began = Date.now();
    const refused = await refusedBy(() => collected(norway.run(plan, { signal: stop.signal })));
    expect(refused.code).toBe('aborted');
    expect(Date.now() - began).toBeLessThan(1000);
  });

  it('a table that is updated while it is read is told, and nothing is mixed', async () => {
    const plan = await norway.plan(
      '06913',
      [
        { variable: 'Region', values: ['*'] },
        { variable: 'ContentsCode', values: ['*'] },
        { variable: 'Tid', values: ['top(4)'] },
      ],
      { maxCells: 100 },
    );
    const running = norway.run(plan);
    await running.next();
    double.revise('ssb', '06913', { updated: '2026-11-27T08:00:00Z' } as never);
    expect((await refusedBy(() => running.next())).code).toBe('table-updated');
  });

  it('codelists are read for the plan, asked by, and kept with every part', async () => {
    const plan = await norway.plan('07459', [
      { variable: 'Region', codelist: 'agg_KommSummer', values: ['*'] },
      ...people.slice(1),
    ]);
    const [part] = await collected(norway.run(plan));
    expect(part?.request.selection?.[0]).toMatchObject({ variable: 'Region', codelist: 'agg_KommSummer' });
    expect(part?.request.body).toMatchObject({
      selection: [{ variableCode: 'Region', codelist: 'agg_KommSummer' }, {}, {}],
    });
    expect(part?.cube.dimensions[0]?.codes).toEqual(plan.selection[0]?.codes);
  });
});

describe('the rate', () => {
  it('of a server that tells when its window ends is kept without a single 429', async () => {
    await using limited = await startDouble({ limits: { 'scb-v2': { calls: 3, seconds: 0.3 } } });
    const client = pxWebV2({ base: limited.bases['scb-v2'], language: 'sv' });
    const [table] = (await client.tables()).tables;
    for (let i = 0; i < 8; i += 1) await client.table(table?.id ?? '');
    await expect.poll(() => limited.calls.map(({ status }) => status)).toEqual(Array(9).fill(200));
  });

  it('of forty in a minute is kept over a hundred calls, many of them at once, without a single 429', async () => {
    const clock = jumpingClock();
    await using limited = await startDouble({ limits: { 'ssb-v2': true }, now: clock.now });
    const client = pxWebV2({ base: limited.bases['ssb-v2'], language: 'no', http: http({ clock }) });
    await client.table('07459');
    for (let i = 0; i < 10; i += 1)
      await Promise.all(Array.from({ length: 10 }, () => client.table('07459')));
    await expect.poll(() => limited.calls.map(({ status }) => status)).toEqual(Array(101).fill(200));
    expect(clock.slept.length).toBeGreaterThan(0);
  });

  it('of one that says 429 first is borne by waiting', async () => {
    await using limited = await startDouble({ limits: { 'ssb-v2': { calls: 1, seconds: 1 } } });
    const waits: number[] = [];
    const client = pxWebV2({
      base: limited.bases['ssb-v2'],
      language: 'no',
      http: http({ onWait: ({ ms }) => waits.push(ms), patience: { firstMs: 100 } }),
    });
    await Promise.all([client.table('07459'), client.table('06913')]);
    await expect.poll(() => limited.calls.filter(({ status }) => status === 200).length).toBe(2);
    expect(waits.length).toBeGreaterThan(0);
  });
});
