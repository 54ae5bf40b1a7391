import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Call, type Installation, installation } from '#tests/installation.ts';
import { multipart } from '#tests/multipart.ts';

let here: Installation;
let administrator: Call;
let leader: Call;
let county: string;
let municipality: string;

beforeAll(async () => {
  here = await installation({ statistics: true });
  administrator = await here.as('tora.tabell@example.org');
  leader = await here.as('ingrid.prove@example.org');
  county = await here.unit('eksempelfylket');
  municipality = await here.unit('eksempelvik-kommune');
});
afterAll(() => here.close());

describe('bringing statistics in', () => {
  it('is offered to administrators of units at the top, and to nobody else', async () => {
    expect((await administrator('GET', 'statistics-import-units')).body).toMatchObject({
      items: [{ unitId: county, name: 'Eksempelfylket' }],
      offline: true,
    });
    expect((await leader('GET', 'statistics-import-units')).body.items).toEqual([]);
  });

  it('asks no office from an installation without a network, and says what to do', async () => {
    const reply = await administrator('POST', `units/${county}/statistics-imports`, {
      body: { kind: 'table', provider: 'ssb', table: '07459' },
    });
    expect([reply.status, reply.body.code]).toEqual([422, 'offline']);
  });

  it('for a unit that lies under another is refused, in the database too', async () => {
    const asked = { kind: 'table', provider: 'ssb', table: '07459', series: [] };
    await expect(
      here.database.withActor({ kind: 'system', unit: municipality as never }, (tx) =>
        tx
          .insertInto('statistics.import')
          .values({
            unit_id: municipality,
            import_id: '01900000-0000-7000-8000-000000000001',
            asked: JSON.stringify(asked),
          })
          .execute(),
      ),
    ).rejects.toThrow('for a unit at the top');
  });

  it('is seen by everybody: what came with the program first of all', async () => {
    const visitor = await here.as(undefined);
    const { body } = await visitor('GET', 'public/statistics/imports?limit=2');
    const all = await visitor('GET', 'public/statistics/imports');
    expect(all.body.items).toHaveLength(5);
    const next = await visitor('GET', `public/statistics/imports?limit=200&cursor=${body.next}`);
    expect([...(body.items ?? []), ...(next.body.items ?? [])]).toEqual(all.body.items);
    expect(JSON.stringify(all.body)).not.toContain('person');
  });

  it('refuses a cursor that is none', async () => {
    const visitor = await here.as(undefined);
    expect((await visitor('GET', 'public/statistics/imports?cursor=x')).status).toBe(400);
  });
});

describe('a file', () => {
  const csv = 'kommunenummer;år;population\n3443;2024;13510\n0301;2024;717710\n';
  const upload = async () => {
    const { headers, payload } = multipart('folk.csv', csv);
    const reply = await administrator('POST', `units/${county}/statistics-files`, { headers, payload });
    expect(reply.status, JSON.stringify(reply.body)).toBe(200);
    return reply.body as unknown as { file: string; mapping: { values: object[] } };
  };
  const bring = async (series: string, more: object = {}) => {
    const { file, mapping } = await upload();
    const values = mapping.values.map((each) => ({ ...each, series }));
    return administrator('POST', `units/${county}/statistics-files/${file}/imports`, {
      body: { mapping: { ...mapping, values, ...more } },
    });
  };

  it('comes in as a series of its own', async () => {
    expect((await bring('folk')).status).toBe(202);
  });

  it.each([
    ['the example’s', 'ex.population', 'series-of-others'],
    ['another country’s', 'se.population', 'series-of-others'],
    ['another country’s by its name', 'se.made-up', 'series-of-others'],
    ['one that is worked out of two', 'no.in-commuting-share', 'series-worked-out'],
  ])('is no series of others: %s', async (_, series, code) => {
    const reply = await bring(series);
    expect([reply.status, reply.body.code]).toEqual([422, code]);
  });

  it('is read by no mapping that is none, or of another table', async () => {
    const { file, mapping } = await upload();
    for (const other of [{}, { ...mapping, table: 'other' }, { ...mapping, values: 'x' }]) {
      const reply = await administrator('POST', `units/${county}/statistics-files/${file}/preview`, {
        body: { mapping: other },
      });
      expect(reply.status).toBe(422);
    }
  });

  it('is for administrators at the top, and seen by nobody else', async () => {
    const { file } = await upload();
    const { headers, payload } = multipart('folk.csv', csv);
    expect((await leader('POST', `units/${county}/statistics-files`, { headers, payload })).status).toBe(404);
    expect(
      (await leader('POST', `units/${county}/statistics-files/${file}/preview`, { body: {} })).status,
    ).toBe(404);
  });
});
