import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { type Call, type Installation, installation } from '#tests/installation.ts';
import { decodeBlock } from './block.ts';
import type {
  mapFigures,
  place,
  placeFigures,
  placeWithHistory,
  revision,
  series,
  vintage,
} from './contract.ts';

const now = Date.parse('2026-11-24T12:00Z');
let here: Installation;
let visitor: Call;

beforeAll(async () => {
  here = await installation({ now: () => now, statistics: true });
  visitor = await here.as(undefined);
});
afterAll(() => here.close());

const read = async <Shape extends z.ZodType>(path: string): Promise<z.output<Shape>> => {
  const reply = await visitor('GET', `public/statistics/${path}`);
  expect(reply.status, JSON.stringify(reply.body)).toBe(200);
  return reply.body as z.output<Shape>;
};
type Catalogue = { items: z.output<typeof series>[]; vintages: z.output<typeof vintage>[]; asOf: number };
const catalogue = async () => (await visitor('GET', 'public/statistics/series')).body as unknown as Catalogue;
const places = async (query: string) =>
  (
    (await visitor('GET', `public/statistics/places?${query}`)).body as unknown as {
      items: z.output<typeof place>[];
    }
  ).items;

describe('the catalogue', () => {
  it('has official series, not loaded, and the example’s, loaded in two vintages', async () => {
    const { items, vintages, asOf } = await catalogue();
    expect(items.find(({ key }) => key === 'no.population')).toMatchObject({
      loaded: null,
      origin: { provider: 'ssb', table: '07459' },
      example: false,
    });
    expect(items.find(({ key }) => key === 'ex.population')).toMatchObject({
      example: true,
      loaded: { first: '2000', vintages: [asOf, asOf - 1] },
    });
    expect(vintages.map(({ holds, example }) => [holds, example])).toEqual([
      ['numbers', true],
      ['numbers', true],
      ['places', true],
      ['places', false],
      ['places', false],
    ]);
  });

  it('gives a rate that is worked out of two series as loaded where they are', async () => {
    const { items } = await catalogue();
    expect(items.find(({ key }) => key === 'ex.in-commuting-share')?.loaded).not.toBeNull();
  });
});

describe('places', () => {
  it('are those of a day: 356 of Norway in 2020, 357 now, 422 in 2018, 290 of Sweden', async () => {
    const count = async (query: string) => (await places(query)).filter(({ example }) => !example).length;
    expect(await count('country=NO&on=2020-01-01')).toBe(356);
    expect(await count('country=NO')).toBe(357);
    expect(await count('country=NO&on=2018-01-01')).toBe(422);
    expect(await count('country=SE')).toBe(290);
  });

  it.each([
    ['aalesund', '1508'],
    ['Ålesund', '1508'],
    ['guovdageaidnu', '5612'],
    ['3443', '3443'],
    ['toten', '3443'],
    ['Vestre toten', '3443'],
    ['östhammar', '0382'],
    ['Østhammar', '0382'],
  ])('are found however they are spelt: %s', async (q, code) => {
    expect((await places(`q=${encodeURIComponent(q)}`)).map((each) => each.code)).toContain(code);
  });

  it('that are there come before those that are no more', async () => {
    expect((await places('q=aalesund')).map(({ until }) => until === null)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('tell their history, and a number that is no more what became of it', async () => {
    const toten = await read<typeof placeWithHistory>('places/no-0529');
    expect(toten).toMatchObject({
      name: 'Vestre Toten',
      until: '2020-01-01',
      today: [{ id: 'no-3443', name: 'Vestre Toten' }],
      history: [{ on: '2020-01-01', kind: 'renumbered' }],
    });
    const heim = await read<typeof placeWithHistory>('places/no-5012');
    expect(heim.today.map(({ name }) => name).sort()).toEqual(['Heim', 'Hitra', 'Orkland']);
  });

  it('that never were are not found, and neither are half of several', async () => {
    for (const id of ['no-0000', 'se-3443', 'no-1508+0000', 'xx-1508'])
      expect((await visitor('GET', `public/statistics/places/${id}`)).status, id).toBe(404);
    expect((await visitor('GET', 'public/statistics/places/3443')).status).toBe(400);
  });
});

describe('the figures of a place', () => {
  it('are all that is loaded for it, each with its vintages, and none of another country', async () => {
    const found = await read<typeof placeFigures>('places/no-9901/figures');
    expect(found.place).toMatchObject({ name: 'Eksempelvik', example: true });
    const population = found.figures.find(({ key }) => key === 'ex.population');
    expect(population?.periods.at(-1)).toBe('2026');
    expect(population?.values.at(-1)).toBeGreaterThan(1_000);
    expect(found.figures.every(({ key }) => key.startsWith('ex.'))).toBe(true);
    expect(found.vintages.length).toBeGreaterThan(0);
  });

  it('are of the composite where a place was divided, whichever part is asked for', async () => {
    const one = await read<typeof placeFigures>('places/no-9914/figures');
    const other = await read<typeof placeFigures>('places/no-9914+9915/figures');
    const of = (found: typeof one) => found.figures.find(({ key }) => key === 'ex.population');
    expect(of(one)?.of.id).toBe('no-9914+9915');
    expect(of(other)).toEqual(of(one));
  });

  it('as of an earlier vintage are what they were', async () => {
    const { asOf } = await catalogue();
    const before = await read<typeof placeFigures>(`places/no-9901/figures?asOf=${asOf - 1}`);
    const after = await read<typeof placeFigures>(`places/no-9901/figures?asOf=${asOf}`);
    const of = (found: typeof before) => found.figures.find(({ key }) => key === 'ex.employed-workplace');
    expect(before.asOf).toBe(asOf - 1);
    expect(of(before)?.values).not.toEqual(of(after)?.values);
  });

  it('are none, and no fault, for a place without numbers', async () => {
    expect((await read<typeof placeFigures>('places/no-3443/figures')).figures).toEqual([]);
  });
});

describe('a series on the map', () => {
  it('has a number or a reason for every place on the boundaries asked for', async () => {
    const found = await read<typeof mapFigures>('series/ex.population/figures');
    expect(found.period).toBe(found.periods.at(-1));
    expect(found.places.every(({ value, state }) => (value === null) === (state !== 'present'))).toBe(true);
    const then = await read<typeof mapFigures>(
      'series/ex.population/figures?period=2005&boundaries=2005-01-01',
    );
    const ids = (each: typeof found) => each.places.map(({ id }) => id);
    expect(ids(then)).toContain('no-9961');
    expect(ids(found)).not.toContain('no-9961');
  });

  it('as of an earlier vintage tells nothing of those that came later', async () => {
    const { asOf } = await catalogue();
    const found = await read<typeof mapFigures>(`series/ex.population/figures?asOf=${asOf - 1}`);
    expect(found.series.loaded?.vintages).toEqual([asOf - 1]);
    expect(found.periods).toContain(found.period);
    expect(found.places.some(({ value }) => value !== null)).toBe(true);
  });

  it('as of a vintage that has not come yet is refused in words', async () => {
    const { asOf } = await catalogue();
    for (const path of ['series/ex.population/figures', 'places/no-9901/figures']) {
      const reply = await visitor('GET', `public/statistics/${path}?asOf=${asOf + 1}`);
      expect([reply.status, reply.body.code], path).toEqual([422, 'no-such-state']);
    }
  });

  it('that has no numbers says so, and one that is none is not found', async () => {
    const nothing = await visitor('GET', 'public/statistics/series/no.population/figures');
    expect([nothing.status, nothing.body.code]).toEqual([422, 'nothing-loaded']);
    expect((await visitor('GET', 'public/statistics/series/no.such/figures')).status).toBe(404);
  });

  it.each(['1066', '2024Q1', 'x'])('refuses what is no period of it: %s', async (period) => {
    const reply = await visitor('GET', `public/statistics/series/ex.population/figures?period=${period}`);
    expect([reply.status, reply.body.code]).toEqual([422, 'no-such-period']);
  });
});

describe('a revision', () => {
  it('tells what changed between two vintages, greatest first', async () => {
    const { asOf } = await catalogue();
    const found = await read<typeof revision>(
      `series/ex.employed-workplace/revision?before=${asOf - 1}&after=${asOf}`,
    );
    expect(found.changed).toBeGreaterThan(0);
    expect(found.added).toBeGreaterThan(0);
    expect(found.cells.slice(0, 2).every(({ before, after }) => before !== after)).toBe(true);
    const sizes = found.cells.flatMap(({ before, after }) =>
      before === null || after === null ? [] : [Math.abs(after - before)],
    );
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  });

  it('of a vintage with another series is refused', async () => {
    const { asOf } = await catalogue();
    const reply = await visitor(
      'GET',
      `public/statistics/series/ex.population/revision?before=1&after=${asOf}`,
    );
    expect([reply.status, reply.body.code]).toEqual([422, 'not-of-series']);
  });
});

describe('a block', () => {
  it('is what was stored, at an address that never changes', async () => {
    const { asOf } = await catalogue();
    const reply = await visitor('GET', `public/statistics/vintages/${asOf}/series/ex.population/places/9901`);
    expect(reply.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    const { values } = decodeBlock(reply.raw);
    const shown = await read<typeof placeFigures>('places/no-9901/figures');
    expect(values.at(-1)).toBe(shown.figures.find(({ key }) => key === 'ex.population')?.values.at(-1));
  });
});
